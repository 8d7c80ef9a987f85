package org.backchannel.cli;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A process that runs command after command, each as in a process of its own: to start Java anew took most of the time of a
 * page's commands. It works in the directory and with the variables that it is started in, for no process can change its
 * own.
 */
public final class Desk {
    private final Process process;
    private final DataOutputStream commands;
    private final DataInputStream answers;

    /** What a command printed, on stdout and stderr in the order of a terminal, and how it ended. */
    public record Outcome(String printed, int code) {}

    private Desk(Process process) {
        this.process = process;
        commands = new DataOutputStream(process.getOutputStream());
        answers = new DataInputStream(process.getInputStream());
    }

    /**
     * Starts one.
     *
     * @param java its options, class path included
     * @param variables all that its commands know
     */
    public static Desk open(List<String> java, Path directory, Map<String, String> variables) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(java);
        command.add(Desk.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().clear();
        builder.environment().putAll(variables);
        return new Desk(builder.start());
    }

    /** Runs the words after the name of our program. */
    public Outcome run(List<String> words) throws IOException {
        commands.writeInt(words.size());
        for (String word : words) {
            write(commands, word);
        }
        commands.flush();
        return new Outcome(read(answers), answers.readInt());
    }

    /** Ends it. */
    public void close() throws IOException {
        commands.close();
        process.destroy();
    }

    /** Reads commands until there are no more. */
    public static void main(String[] none) throws IOException {
        DataInputStream commands = new DataInputStream(System.in);
        DataOutputStream answers = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        try {
            while (true) {
                answer(words(commands), answers);
            }
        } catch (java.io.EOFException end) {
            System.exit(0);
        }
    }

    private static List<String> words(DataInputStream commands) throws IOException {
        int count = commands.readInt();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(read(commands));
        }
        return words;
    }

    private static void answer(List<String> words, DataOutputStream answers) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = Main.run(words, printed, printed, Terminal.NONE, System.getenv());
        write(answers, printed.toString(StandardCharsets.UTF_8));
        answers.writeInt(code);
        answers.flush();
    }

    private static void write(DataOutputStream to, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    private static String read(DataInputStream from) throws IOException {
        return new String(from.readNBytes(from.readInt()), StandardCharsets.UTF_8);
    }
}
