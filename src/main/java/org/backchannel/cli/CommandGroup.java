package org.backchannel.cli;

/** Under which heading of {@code --help} a command stands. */
enum CommandGroup {
    MAIN_JOB("The main job"),
    FILES("Graph files"),
    QUESTIONS("Questions"),
    PICTURES("Pictures"),
    DATABASE("The database"),
    SHELL("Around it");

    private final String heading;

    CommandGroup(String heading) {
        this.heading = heading;
    }

    String heading() {
        return heading;
    }
}
