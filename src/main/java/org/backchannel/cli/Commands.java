package org.backchannel.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Which commands there are. A command is made only when it is called: picocli reads its options by reflection, which
 * takes some 30 ms each in a new process (measured), and {@code --help} needs no more than a sentence.
 */
final class Commands {
    private static final Map<String, Entry> BY_NAME = new LinkedHashMap<>();

    /**
     * A command that can be made.
     *
     * @param name by which it is called
     * @param group under which it is listed
     * @param sentence what it does
     * @param maker of the command, for a session
     */
    record Entry(String name, CommandGroup group, String sentence, Function<Session, Object> maker) {}

    static {
        add(
                "analyze",
                CommandGroup.MAIN_JOB,
                "The main job: load a map, say who opens the door and who matters, keep the scores.",
                AnalyzeCommand::new);
        files("init", "Start a map: a commented graph file to fill in.", InitCommand::new);
        files("check", "Validate graph files: every problem, and what the maps hold.", CheckCommand::new);
        files("show", "Show an actor's dossier: ties in and out, and what they rest on.", ShowCommand::new);
        files("diff", "Show what differs between two maps.", DiffCommand::new);
        files("export", "Write a map in the format of another program, with scores if you like.", ExportCommand::new);
        files("convert", "Turn a graph file into one of another format.", ConvertCommand::new);
        files("import", "Make a map of other people's data, or bring one up to date with it.", ImportCommand::new);
        files("duplicates", "Propose actors who may be one, or note that they are not.", DuplicatesCommand::new);
        files("merge", "Say that actors are one; both identities are kept.", MergeCommand::new);
        files("unmerge", "Take a merge back.", UnmergeCommand::new);
        question("doors", "Say who opens the door to an actor, for whom, and on whose word.", DoorsCommand::new);
        question("routes", "List the strongest routes from one actor to another.", RoutesCommand::new);
        question("brokers", "Say who stands between others.", BrokersCommand::new);
        question("centrality", "Say who matters, by nineteen measures.", CentralityCommand::new);
        question("communities", "Say who belongs together, and who joins the communities.", CommunitiesCommand::new);
        question(
                "key-players",
                "Say whom to remove so that the network falls apart, whom to tell so that all hear.",
                KeyPlayersCommand::new);
        add(
                "draw",
                CommandGroup.PICTURES,
                "Draw who opens the door, or the whole map: SVG, PNG, PDF, or a page to click.",
                DrawCommand::new);
        add(
                "plot",
                CommandGroup.PICTURES,
                "Plot answers: how sure a ranking is, who is indispensable, what changed and when.",
                PlotCommand::new);
        question("sources", "Say which source would have to be wrong to change the answer.", SourcesCommand::new);
        question("sensitivity", "Say how far the answer moves if numbers are a notch off.", SensitivityCommand::new);
        question("whatif", "Say what would change if the map were otherwise.", WhatIfCommand::new);
        question("compare", "Put scenarios side by side: what each would change.", CompareCommand::new);
        question("delegation", "Say whom to send, so that somebody gets through to an actor.", DelegationCommand::new);
        question(
                "timeline",
                "Say from date to date who opens the door to an actor, or who matters.",
                TimelineCommand::new);
        question("introduce", "Say which introduction helps most to reach an actor.", IntroduceCommand::new);
        database("load", "Bring the database in line with graph files.", LoadCommand::new);
        database("graphs", "List the graphs in the database.", GraphsCommand::new);
        database(
                "runs", "List what was computed of a graph; runs diff: who rose, who fell, and why.", RunsCommand::new);
        database("drop", "Remove a graph from the database.", DropCommand::new);
        database("query", "Run Cypher: a saved query, a file's, or what you type.", QueryCommand::new);
        database("db", "Keep a local Neo4j up: db start, stop, status, path.", DatabaseCommand::new);
        shell(EstimateCommand.NAME, "Say how long a command would take, and how much memory.", EstimateCommand::new);
        shell("completion", "Print a completion script for bash and zsh.", CompletionCommand::new);
    }

    private Commands() {}

    private static void files(String name, String sentence, Function<Session, Object> maker) {
        add(name, CommandGroup.FILES, sentence, maker);
    }

    private static void question(String name, String sentence, Function<Session, Object> maker) {
        add(name, CommandGroup.QUESTIONS, sentence, maker);
    }

    private static void database(String name, String sentence, Function<Session, Object> maker) {
        add(name, CommandGroup.DATABASE, sentence, maker);
    }

    private static void shell(String name, String sentence, Function<Session, Object> maker) {
        add(name, CommandGroup.SHELL, sentence, maker);
    }

    private static void add(String name, CommandGroup group, String sentence, Function<Session, Object> maker) {
        BY_NAME.put(name, new Entry(name, group, sentence, maker));
    }

    /** The names of all commands, in the order of the help. */
    static Collection<String> names() {
        return BY_NAME.keySet();
    }

    /** The names of those that can say what they would take. */
    static List<String> estimable() {
        return List.of(
                "analyze",
                "brokers",
                "centrality",
                "communities",
                "compare",
                "delegation",
                "doors",
                "introduce",
                "key-players",
                "routes",
                "sensitivity",
                "sources",
                "timeline",
                "whatif");
    }

    /** The commands of a group, in the order of the help. */
    static List<Entry> in(CommandGroup group) {
        return BY_NAME.values().stream().filter(entry -> entry.group() == group).toList();
    }

    /** What understands the command of a name; empty if there is none of that name. */
    static Optional<CommandLine> parser(String name, Session session) {
        return Optional.ofNullable(BY_NAME.get(name)).map(entry -> parser(List.of(entry), session));
    }

    /** What understands every command. */
    static CommandLine parser(Session session) {
        return parser(BY_NAME.values(), session);
    }

    private static CommandLine parser(Collection<Entry> entries, Session session) {
        CommandLine top = new CommandLine(CommandSpec.create().name("backchannel"));
        for (Entry entry : entries) {
            CommandLine command = new CommandLine(entry.maker().apply(session));
            command.getCommandSpec().usageMessage().description(entry.sentence());
            // What follows a command that is only named belongs to that command.
            command.setStopAtPositional(entry.name().equals(EstimateCommand.NAME));
            top.addSubcommand(entry.name(), command);
        }
        return top;
    }
}
