package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher, in a checkout of a few files, with a Java and a Maven that only tell how they were called. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class LauncherIT {
    private static final Path LAUNCHER = Path.of("backchannel").toAbsolutePath();
    private static final String BUILDING = "backchannel: building what is missing or older than its sources";

    @TempDir
    private Path directory;

    private Path checkout;
    private Path jar;
    private Processes.Run run;

    @BeforeEach
    void makeCheckout() throws IOException {
        checkout = Files.createDirectories(directory.resolve("a checkout"));
        Files.copy(LAUNCHER, checkout.resolve("backchannel"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(checkout.resolve("pom.xml"), "");
        Files.createDirectories(checkout.resolve("src/main/java"));
        Files.createDirectories(checkout.resolve("sample-graphs"));
        jar = checkout.resolve("target/lib/backchannel-0.0.0.jar");
        script("bin/mvn", "echo mvn \"$@\"; mkdir -p target/lib; : >target/lib/backchannel-0.0.0.jar");
        java("17.0.15");
        run = new Processes.Run(checkout.resolve("backchannel").toString())
                .variable("JAVA_HOME", directory.resolve("jdk").toString())
                .variable("PATH", directory.resolve("bin") + ":" + System.getenv("PATH"))
                .variable("BACKCHANNEL_ARCHIVE", "none");
    }

    private void script(String name, String text) throws IOException {
        Path file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + text + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** A Java of a version that prints its arguments, one a line. */
    private void java(String version) throws IOException {
        script("jdk/bin/java", "printf '%s\\n' \"$@\"");
        Files.writeString(
                directory.resolve("jdk/release"),
                "JAVA_RUNTIME_VERSION=\"" + version + "+1-test\"\nJAVA_VERSION=\"" + version + "\"\n");
    }

    private void built() throws IOException {
        Files.createDirectories(jar.getParent());
        Files.writeString(jar, "");
    }

    private static void date(Path file, int year) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse(year + "-01-01T00:00:00Z")));
    }

    private void ageEverything() throws IOException {
        try (var all = Files.walk(checkout)) {
            for (Path file : all.toList()) {
                date(file, 2020);
            }
        }
    }

    @Test
    void aFreshCloneIsBuiltOnceAndSaysSoInOneLine() throws IOException {
        ageEverything();
        Processes.Outcome first = run.with("check", "x.yaml");
        assertThat(first.code()).isZero();
        assertThat(first.err()).startsWith(BUILDING).hasLineCount(1);
        assertThat(first.out()).endsWith("org.backchannel.cli.Main\ncheck\nx.yaml\n");
        assertThat(checkout.resolve("target/launcher-build.log")).content().contains("package");
        assertThat(run.with("check").err()).isEmpty();
    }

    @Test
    void aSourceNewerThanTheJarIsBuiltAndOneChangedDuringTheBuildIsBuiltAgain() throws IOException {
        built();
        ageEverything();
        assertThat(run.with("check").err()).isEmpty();
        date(Files.writeString(checkout.resolve("src/main/java/A.java"), ""), 2021);
        script("bin/mvn", "touch target/lib/backchannel-0.0.0.jar; touch -t 203001010000 src/main/java/B.java");
        assertThat(run.with("check").err()).startsWith(BUILDING);
        assertThat(run.with("check").err()).startsWith(BUILDING);
    }

    @Test
    void aSavedQueryThatChangedIsBuiltIn() throws IOException {
        built();
        ageEverything();
        Files.createDirectories(checkout.resolve("cypher"));
        assertThat(run.with("check").err()).startsWith(BUILDING);
    }

    @Test
    void aBuildThatFailsShowsWhatMavenSaid() throws IOException {
        script("bin/mvn", "echo downloading; echo '[ERROR] cannot find symbol'; exit 1");
        Processes.Outcome outcome = run.with("check");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err())
                .contains("[ERROR] cannot find symbol", "the build failed")
                .doesNotContain("downloading");
    }

    @Test
    void aBuildThatFailsLeavesTheLibrariesForTheNext() throws IOException {
        Path library = checkout.resolve("target/lib/library.jar");
        script("bin/mvn", "mkdir -p target/lib; : >target/lib/library.jar; echo '[ERROR] cannot find symbol'; exit 1");
        assertThat(run.with("check").code()).isEqualTo(1);

        script("bin/mvn", ": >target/lib/backchannel-0.0.0.jar");
        assertThat(run.with("check").code()).isZero();
        assertThat(library).exists();
    }

    /** It leaves a jar that is new and half written, and libraries of which Maven thinks that they are there. */
    @Test
    void whatABuildThatWasKilledLeftIsThrownAway() throws IOException {
        script(
                "bin/mvn",
                "mkdir -p target/lib; echo half >target/lib/backchannel-0.0.0.jar; echo half >target/lib/library.jar;"
                        + " kill -9 $$");
        assertThat(run.with("check").code()).isEqualTo(1);
        assertThat(jar).exists();

        script("bin/mvn", "mkdir -p target/lib; : >target/lib/backchannel-0.0.0.jar");
        Processes.Outcome next = run.with("check");
        assertThat(next.code()).isZero();
        assertThat(next.err()).startsWith(BUILDING);
        assertThat(jar).isEmptyFile();
        assertThat(jar.resolveSibling("library.jar")).doesNotExist();
        assertThat(run.with("check").err()).isEmpty();
    }

    @Test
    void aLockWhoseOwnerIsGoneIsNobodys() throws IOException {
        Files.createDirectories(checkout.resolve("target/.building"));
        Files.writeString(checkout.resolve("target/.building/owner"), "999999999\n");
        assertThat(run.with("check").code()).isZero();
        assertThat(checkout.resolve("target/.building")).doesNotExist();
    }

    @Test
    void itIsFoundThroughLinksFromAnyDirectoryAndKeepsArgumentsAsTheyAre() throws IOException {
        built();
        Path links = Files.createDirectories(directory.resolve("links"));
        Files.createSymbolicLink(links.resolve("one"), Path.of("../a checkout/backchannel"));
        Files.createSymbolicLink(links.resolve("two"), links.resolve("one"));
        Processes.Outcome outcome = run.instead(links.resolve("two").toString())
                .in(directory)
                .with("query", "-e", "RETURN 'a  b' AS x, \"*\"", "");
        assertThat(outcome.out()).endsWith("Main\nquery\n-e\nRETURN 'a  b' AS x, \"*\"\n\n");
        assertThat(outcome.out()).contains("-cp\n" + jar.toRealPath() + "\n");
    }

    @Test
    void eachJavaGetsTheFlagsItKnows() throws IOException {
        built();
        assertThat(run.with("check").out())
                .contains("-XX:+UseSerialGC\n")
                .doesNotContain("--enable-native-access", "--sun-misc-unsafe-memory-access");
        java("25.0.3");
        assertThat(run.with("check").out())
                .contains("--enable-native-access=ALL-UNNAMED\n", "--sun-misc-unsafe-memory-access=allow\n");
    }

    @Test
    void aJavaWithoutAReleaseFileIsAsked() throws IOException {
        built();
        Files.delete(directory.resolve("jdk/release"));
        script(
                "jdk/bin/java",
                "[ \"$1\" = -version ] && echo 'openjdk version \"25.0.1\" 2025-10-21' >&2; echo \"$@\"");
        assertThat(run.with("check").out()).contains("--enable-native-access=ALL-UNNAMED");
    }

    @Test
    void aUsersOptionsForJavaComeLastAndAreSeveral() throws IOException {
        built();
        String out =
                run.variable("BACKCHANNEL_OPTS", "-Xmx8g  -Dx=*").with("check").out();
        assertThat(out).containsSubsequence("-XX:+UseSerialGC\n", "-Xmx8g\n-Dx=*\n-cp\n");
    }

    @Test
    void noJavaAndAnOldOneAreSaidInASentence() throws IOException {
        built();
        Processes.Outcome none = run.variable("JAVA_HOME", directory.toString()).with("check");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.err())
                .contains("there is no bin/java; Java 17 or later is needed")
                .hasLineCount(1);
        java("11.0.2");
        Processes.Outcome old =
                run.variable("JAVA_HOME", directory.resolve("jdk").toString()).with("check");
        assertThat(old.code()).isEqualTo(1);
        assertThat(old.err())
                .contains("is version 11.0.2; Java 17 or later is needed")
                .hasLineCount(1);
        Processes.Outcome nowhere = run.variable("JAVA_HOME", "")
                .variable(
                        "PATH",
                        Files.createDirectories(directory.resolve("empty")).toString())
                .with("check");
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err())
                .contains("put java on the PATH, or set JAVA_HOME")
                .hasLineCount(1);
    }

    @Test
    void anArchiveIsMadeOnceForEachJava() throws IOException {
        built();
        Path archives = Files.createDirectories(directory.resolve("archives"));
        script("jdk/bin/java", """
                for a in "$@"; do case $a in
                  -XX:DumpLoadedClassList=*) { echo java/lang/Object; printf '%05000d\\n' 1; } >"${a#*=}" ;;
                  -XX:SharedClassListFile=*) list=${a#*=} ;;
                  -XX:SharedArchiveFile=*) archive=${a#*=} ;;
                esac; done
                case "$*" in *-Xshare:dump*) cp "$list" "$archive" ;; esac
                echo "$*\"""");
        Processes.Run training = run.variable("BACKCHANNEL_ARCHIVE", archives.toString());
        Processes.Outcome first = training.with("check");
        assertThat(first.err())
                .startsWith("backchannel: preparing a class archive for Java 17.0.15")
                .hasLineCount(1);
        Path archive = archives.resolve("classes-17.0.15+1-test.jsa");
        assertThat(archive).content().isEqualTo("java/lang/Object\n");
        assertThat(archives.toFile().list())
                .containsExactly(archive.getFileName().toString());
        assertThat(first.out()).contains("-XX:SharedArchiveFile=" + archive);
        assertThat(training.with("check").err()).isEmpty();
    }

    @Test
    void aJavaThatCanMakeNoArchiveIsAskedOnce() throws IOException {
        built();
        Path archives = Files.createDirectories(directory.resolve("archives"));
        Processes.Run training = run.variable("BACKCHANNEL_ARCHIVE", archives.toString());
        Processes.Outcome first = training.with("check");
        assertThat(first.code()).isZero();
        assertThat(first.out()).doesNotContain("SharedArchiveFile");
        assertThat(training.with("check").err()).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenTheArchiveGoesToTheUsersCache() throws IOException {
        assumeTrue(!"root".equals(System.getProperty("user.name")), "root may write everywhere");
        built();
        Path target = checkout.resolve("target");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r-xr-xr-x"));
        Path cache = directory.resolve("cache");
        run.variable("BACKCHANNEL_ARCHIVE", "")
                .variable("XDG_CACHE_HOME", cache.toString())
                .with("check");
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(cache.resolve("backchannel")).isNotEmptyDirectory();
    }

    @Test
    void aDistributionWithoutItsJarSaysSo() throws IOException {
        Files.delete(checkout.resolve("pom.xml"));
        Processes.Outcome outcome = run.with("check");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("unpack the distribution again");
    }

    @Test
    void whatIsNoTerminalIsNotCalledOne() throws IOException {
        built();
        assertThat(run.with("check").out().lines().toList())
                .doesNotContainAnyElementsOf(List.of(
                        "-Dbackchannel.stdin.terminal=true",
                        "-Dbackchannel.stdout.terminal=true",
                        "-Dbackchannel.stderr.terminal=true"));
    }
}
