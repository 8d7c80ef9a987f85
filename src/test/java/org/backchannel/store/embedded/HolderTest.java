package org.backchannel.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HolderTest {
    @TempDir
    Path directory;

    @Test
    void whatIsWrittenIsRead() throws IOException {
        DataDirectory data = new DataDirectory(directory);
        Holder holder = Holder.thisProcess(Holder.Kind.SERVER);
        holder.write(data);
        assertThat(Holder.read(data)).contains(holder);

        Holder answering = holder.answeringAt(URI.create("bolt://127.0.0.1:7687"));
        answering.write(data);
        assertThat(Holder.read(data)).contains(answering);
    }

    @Test
    void noFileOrAnotherProgramsFileIsNobody() throws IOException {
        DataDirectory data = new DataDirectory(directory);
        assertThat(Holder.read(data)).isEmpty();
        for (String text : new String[] {"", "pid=x", "pid=1\nkind=command", "pid=1\nkind=king\nsince=now\n"}) {
            Files.writeString(data.holderFile(), text);
            assertThat(Holder.read(data)).as(text).isEmpty();
        }
    }

    @Test
    void aLockIsGivenOnceAndGivenBack() throws IOException {
        DataDirectory data = new DataDirectory(directory.resolve("new"));
        try (StoreLock lock = StoreLock.tryAcquire(data).orElseThrow()) {
            assertThat(StoreLock.tryAcquire(data)).isEmpty();
            lock.announce(Holder.thisProcess(Holder.Kind.COMMAND));
            assertThat(new LocalServer(data).status())
                    .isEqualTo(
                            new LocalServer.Status.InUse(ProcessHandle.current().pid()));
        }
        assertThat(new LocalServer(data).status()).isEqualTo(new LocalServer.Status.Stopped());
        StoreLock.tryAcquire(data).orElseThrow().close();
    }
}
