package org.backchannel.store.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataDirectoryTest {
    private static final Map<String, String> ALL = Map.of(
            "BACKCHANNEL_DATA", "/variable",
            "XDG_DATA_HOME", "/xdg",
            "HOME", "/home/me");

    private static Path resolve(Map<String, String> environment) {
        return DataDirectory.resolve(Optional.empty(), environment).root();
    }

    @Test
    void whatTheUserNamesComesFirstThenOurVariableThenThatOfTheDesktop() {
        assertThat(DataDirectory.resolve(Optional.of(Path.of("/named")), ALL).root())
                .isEqualTo(Path.of("/named"));
        assertThat(resolve(ALL)).isEqualTo(Path.of("/variable"));
        assertThat(resolve(Map.of("XDG_DATA_HOME", "/xdg", "HOME", "/home/me"))).isEqualTo(Path.of("/xdg/backchannel"));
        assertThat(resolve(Map.of("HOME", "/home/me"))).isEqualTo(Path.of("/home/me/.local/share/backchannel"));
    }

    @Test
    void aRelativeOrEmptyVariableOfTheDesktopIsPassedOver() {
        Map<String, String> relative = Map.of("BACKCHANNEL_DATA", "", "XDG_DATA_HOME", "xdg", "HOME", "/home/me");
        assertThat(resolve(relative)).isEqualTo(Path.of("/home/me/.local/share/backchannel"));
    }

    @Test
    void aRelativePathIsMadeAbsolute() {
        assertThat(DataDirectory.resolve(Optional.of(Path.of("data", "..", "x")), Map.of())
                        .root())
                .isEqualTo(Path.of("x").toAbsolutePath());
    }
}
