package org.backchannel.format.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.backchannel.format.GraphReader;
import org.backchannel.format.Problem;
import org.backchannel.format.Problems;
import org.backchannel.format.Reading;
import org.backchannel.format.network.NetworkAssembly;
import org.backchannel.format.network.NetworkGraphReader;
import org.backchannel.format.network.UnreadableFile;
import org.backchannel.model.WeightMeaning;
import org.backchannel.workbook.GuardedWorkbook;
import org.backchannel.workbook.UnreadableWorkbookException;
import org.backchannel.workbook.WorkbookGuard;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads the workbook that {@link MapWorkbookWriter} writes. Other people's workbooks, with sheets and columns of their own,
 * are imported by a mapping.
 *
 * <p>While it reads, the lines of a sheet stand far above those of the one before, so that one list of problems holds for
 * all; at the end each is told where it is.
 */
public final class MapWorkbookReader implements GraphReader {
    /** More than a sheet has rows. */
    private static final int ROOM = 1 << 21;

    private final Optional<WeightMeaning> weights;

    /** With what somebody said that weights mean. */
    public MapWorkbookReader(Optional<WeightMeaning> weights) {
        this.weights = weights;
    }

    /** By way of a file, for a ZIP is read from its end. */
    @Override
    public Reading read(String file, InputStream bytes) throws IOException {
        Path copy = Files.createTempFile("backchannel", ".xlsx");
        try {
            return NetworkGraphReader.reading(file, weights, assembly -> {
                        copy(bytes, copy);
                        read(copy, assembly);
                    })
                    .placed(MapWorkbookReader::placed);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** What is packed is no larger than what it unpacks to, and that has a limit. */
    private static void copy(InputStream bytes, Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long left = WorkbookGuard.LARGEST;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int some = bytes.read(buffer); some >= 0; some = bytes.read(buffer)) {
                left -= some;
                if (left < 0) {
                    throw new UnreadableFile(MapHead.AT, "a workbook has at most " + WorkbookGuard.LARGEST + " bytes");
                }
                out.write(buffer, 0, some);
            }
        }
    }

    private static void read(Path file, NetworkAssembly assembly) throws IOException {
        MapSheets sheets = new MapSheets(assembly);
        try (ReadableWorkbook book = GuardedWorkbook.open(file, WorkbookGuard.LARGEST)) {
            List<Sheet> all = book.getSheets().toList();
            checkNames(all.stream().map(Sheet::getName).toList(), assembly.problems());
            for (Sheet sheet : all) {
                Optional<MapSheet> known = MapSheet.of(sheet.getName());
                if (known.isPresent()) {
                    read(sheet, known.get(), sheets, assembly.problems());
                }
            }
        } catch (UnreadableWorkbookException e) {
            throw new UnreadableFile(MapHead.AT, e.getMessage());
        } catch (UnreadableFile e) {
            throw e;
        } catch (RuntimeException | IOException e) {
            // The bytes are there, in a file of our own: the library fails in many ways on a workbook that is a ZIP but
            // no workbook.
            throw new UnreadableFile(MapHead.AT, "the workbook is damaged: " + e.getMessage());
        }
        sheets.finish();
    }

    private static void checkNames(List<String> names, Problems problems) {
        List<String> others =
                names.stream().filter(name -> MapSheet.of(name).isEmpty()).toList();
        if (names.stream().flatMap(name -> MapSheet.of(name).stream()).noneMatch(MapSheet.ACTORS::equals)) {
            throw new UnreadableFile(
                    MapHead.AT,
                    "a map's workbook has a sheet 'Actors' and may have "
                            + quoted(MapSheet.titles().subList(1, MapSheet.values().length))
                            + "; this one has " + quoted(names)
                            + ". Any other is imported: 'backchannel import --guess' drafts a mapping");
        }
        if (!others.isEmpty()) {
            problems.warning(
                    MapHead.AT,
                    "these sheets are left out: " + quoted(others) + "; a map's are " + quoted(MapSheet.titles()));
        }
    }

    private static void read(Sheet sheet, MapSheet kind, MapSheets sheets, Problems problems) throws IOException {
        int start = (kind.ordinal() + 1) * ROOM;
        Optional<SheetHeader> header = Optional.empty();
        try (Stream<Row> rows = sheet.openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                int line = start + Math.min(ROOM - 1, Math.max(1, row.getRowNum()));
                SheetRow cells = SheetRow.of(row, line, header.orElse(SheetHeader.NONE));
                if (cells.isBlank()) {
                    continue;
                }
                if (header.isEmpty()) {
                    header = Optional.of(SheetHeader.of(kind, cells, problems));
                } else {
                    sheets.take(kind, cells);
                }
            }
        }
    }

    private static String quoted(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private static Problem placed(Problem problem) {
        if (problem.line() < ROOM) {
            return problem;
        }
        String sheet = MapSheet.values()[problem.line() / ROOM - 1].title();
        return new Problem(
                problem.file() + "[" + sheet + "]",
                problem.line() % ROOM,
                problem.column(),
                problem.severity(),
                problem.message());
    }
}
