package org.backchannel.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Prints a script that completes commands and options in a shell. */
@Command(footer = {"", "In bash or zsh: source <(backchannel completion)"})
final class CompletionCommand implements Runnable {
    private final Session session;

    @Mixin
    private StandardOptions standard;

    CompletionCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        session.out().print(AutoComplete.bash("backchannel", Commands.parser(session)));
    }
}
