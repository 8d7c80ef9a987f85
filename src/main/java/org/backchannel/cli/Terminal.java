package org.backchannel.cli;

import java.util.Optional;
import java.util.function.Function;

/**
 * Which of the standard streams are a terminal. The launcher finds out: {@code System.console()} says yes on JDK 22
 * and later even where there is none.
 *
 * @param isInput whether somebody can be asked
 * @param isOutput whether results are looked at rather than piped on
 * @param isError whether somebody watches the progress
 * @param secretReader asks for a secret and does not show what is typed
 */
record Terminal(boolean isInput, boolean isOutput, boolean isError, Function<String, Optional<String>> secretReader) {
    /** No terminal at all. */
    static final Terminal NONE = new Terminal(false, false, false, prompt -> Optional.empty());

    /** As the launcher says in system properties. */
    static Terminal ofProcess() {
        return new Terminal(
                Boolean.getBoolean("backchannel.stdin.terminal"),
                Boolean.getBoolean("backchannel.stdout.terminal"),
                Boolean.getBoolean("backchannel.stderr.terminal"),
                prompt -> Optional.ofNullable(System.console())
                        .map(console -> console.readPassword("%s", prompt))
                        .map(String::new));
    }

    /** Asks for a secret; empty if there is nobody to ask. */
    Optional<String> askSecret(String prompt) {
        return isInput ? secretReader.apply(prompt) : Optional.empty();
    }
}
