package org.backchannel.store;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Processes that have a disk of their own, which a test may have small, full, or closed to writers. */
public final class OwnDisk {
    private static final List<String> AS_ROOT_OF_ITS_OWN = List.of("unshare", "--user", "--map-root-user", "--mount");

    private OwnDisk() {}

    /** Skips the test where no disk may be mounted. */
    public static void assumeMountable(Path directory) throws InterruptedException {
        assumeTrue(
                succeeds(AS_ROOT_OF_ITS_OWN, List.of("mount", "-t", "tmpfs", "none", directory.toString())),
                "skipped: this user may mount no disk here (Linux with user namespaces)");
    }

    private static boolean succeeds(List<String> world, List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(joined(world, command)).start().waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static List<String> joined(List<String> world, List<String> command) {
        List<String> all = new ArrayList<>(world);
        all.addAll(command);
        return all;
    }

    /**
     * Runs a script that finds its disk at {@code $0}.
     *
     * @param directory an empty one, where the disk is seen by this process and nobody else
     * @param options of the mount, such as {@code size=1m}
     */
    public static Process run(Path directory, String options, String script) throws IOException {
        String mounted = "mount -t tmpfs -o " + options + " none \"$0\" && " + script;
        return new ProcessBuilder(joined(AS_ROOT_OF_ITS_OWN, List.of("sh", "-c", mounted, directory.toString())))
                .redirectErrorStream(true)
                .start();
    }

    /** A command as a shell takes it. */
    public static String quoted(List<String> command) {
        return command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    }

    /**
     * A command for whom permissions hold though root runs it; skips the test where that cannot be.
     *
     * @param closed a file that permits nobody to write to it
     */
    public static ProcessBuilder withoutPrivileges(Path closed, List<String> command) throws InterruptedException {
        List<String> world = List.of("unshare", "--user");
        assumeTrue(
                succeeds(world, List.of("test", "!", "-w", closed.toString())),
                "skipped: permissions hold for no process here (Linux with user namespaces)");
        return new ProcessBuilder(joined(world, command)).redirectErrorStream(true);
    }
}
