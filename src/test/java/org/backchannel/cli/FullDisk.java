package org.backchannel.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A process that runs commands on a disk that it has filled first, and says of each in a line how it ended, what it said and
 * whether the disk holds what it held before.
 */
final class FullDisk {
    private static final int PAGE_BYTES = 4096;
    private static final String BALLAST = "ballast";

    private final Path disk;

    private FullDisk(Path disk) {
        this.disk = disk;
    }

    /** The disk, how many pages of it are to be free, what it holds, and commands, in which @ stands for the disk. */
    public static void main(String[] arguments) throws IOException {
        FullDisk full = new FullDisk(Path.of(arguments[0]));
        copy(Path.of(arguments[2]), full.disk);
        full.fill(Integer.parseInt(arguments[1]));
        SortedMap<String, String> before = full.files();
        for (String command : List.of(arguments).subList(3, arguments.length)) {
            Line line = full.run(command);
            SortedMap<String, String> after = full.files();
            System.out.println(line.code() + "\t" + changes(before, after) + "\t" + line.err());
        }
        Runtime.getRuntime().halt(0);
    }

    private record Line(int code, String err) {}

    private Line run(String command) {
        List<String> words = Stream.of(command.split(" "))
                .map(word -> word.replace("@", disk + "/"))
                .toList();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(words, OutputStream.nullOutputStream(), err, Terminal.NONE, System.getenv());
        return new Line(code, err.toString(StandardCharsets.UTF_8).strip().replace("\n", " / "));
    }

    private void fill(int freePages) throws IOException {
        Path ballast = disk.resolve(BALLAST);
        long size = 0;
        try (FileChannel channel = FileChannel.open(ballast, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (true) {
                size += channel.write(ByteBuffer.allocate(PAGE_BYTES));
            }
        } catch (IOException full) {
            try (FileChannel channel = FileChannel.open(ballast, StandardOpenOption.WRITE)) {
                channel.truncate(size - (long) freePages * PAGE_BYTES);
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.skip(1).toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
    }

    private SortedMap<String, String> files() throws IOException {
        SortedMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(disk)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = disk.relativize(file).toString();
                contents.put(name, name.equals(BALLAST) ? "" : Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static String changes(SortedMap<String, String> before, SortedMap<String, String> after) {
        List<String> lost = before.keySet().stream()
                .filter(name -> !before.get(name).equals(after.get(name)))
                .toList();
        List<String> left = after.keySet().stream()
                .filter(name -> !before.containsKey(name))
                .toList();
        return lost.isEmpty() && left.isEmpty() ? "unharmed" : "changed " + lost + ", left " + left;
    }
}
