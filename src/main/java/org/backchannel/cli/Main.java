package org.backchannel.cli;

/** The entry point. */
public final class Main {
    private Main() {}

    /** Runs one command. */
    public static void main(String[] args) {
        System.out.println("Backchannel");
    }
}
