package org.backchannel.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.backchannel.imports.ImportSummary.Count;
import org.backchannel.progress.Progress;

/** Reads extracts into one map. What cannot be used is written beside each file and counted. */
public final class Import {
    private static final int CHECK_EVERY = 256;

    private final MostRejected most;
    private final Progress progress;
    private final Gathering gathering = new Gathering();

    private Import(MostRejected most, Progress progress) {
        this.most = most;
        this.progress = progress;
    }

    /**
     * The map of some extracts.
     *
     * @throws TooManyRejectsException if more records are rejected than allowed; the rejects are written all the same
     * @throws UnreadableExtractException if a file cannot be read to its end
     */
    public static Imported of(List<? extends Extract> extracts, Head head, MostRejected most, Progress progress)
            throws IOException {
        return new Import(most, progress).read(extracts, head);
    }

    private Imported read(List<? extends Extract> extracts, Head head) throws IOException {
        List<ImportSummary> files = new ArrayList<>();
        for (Extract extract : extracts) {
            files.add(read(extract));
        }
        requireFew(files);
        progress.begin("making the map", 0);
        return new Imported(gathering.map(head), files, gathering.onlySpokenOf(), gathering.leftOut());
    }

    private ImportSummary read(Extract extract) throws IOException {
        progress.begin("reading " + extract.file(), 0);
        try (RejectFile rejects = new RejectFile(extract.file())) {
            Tally tally = new Tally(rejects);
            extract.read(tally, progress);
            return tally.summary(extract.file());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void requireFew(List<ImportSummary> files) {
        long records = files.stream().mapToLong(ImportSummary::records).sum();
        long rejected = files.stream().mapToLong(ImportSummary::rejected).sum();
        if (most.isExceeded(rejected, records)) {
            String where = files.stream()
                    .map(ImportSummary::rejectFile)
                    .filter(file -> !file.isEmpty())
                    .collect(Collectors.joining(", "));
            throw new TooManyRejectsException(
                    files,
                    rejected + " of " + records + " records were rejected, and " + most
                            + " are allowed: nothing was imported. " + where
                            + " says why; correct it, or allow more with --max-rejected");
        }
    }

    /** Counts the records of one file and hands on what they say. */
    private final class Tally implements Records {
        private final RejectFile rejects;
        private final Map<String, Long> reasons = new TreeMap<>();
        private final Map<String, Long> passed = new TreeMap<>();
        private long records;
        private long rejected;

        Tally(RejectFile rejects) {
            this.rejects = rejects;
        }

        @Override
        public void accept(Finding finding) {
            count();
            gathering.add(finding);
        }

        @Override
        public void reject(long number, Fault fault, List<String> columns, List<String> cells) {
            count();
            rejected++;
            reasons.merge(fault.kind(), 1L, Long::sum);
            rejects.add(number, fault, columns, cells);
        }

        @Override
        public void passOver(String reason) {
            count();
            passed.merge(reason, 1L, Long::sum);
        }

        @Override
        public void noActor(String key) {
            gathering.noActor(key);
        }

        private void count() {
            if (++records % CHECK_EVERY == 0) {
                progress.advance(CHECK_EVERY);
                progress.check();
            }
        }

        ImportSummary summary(Path file) throws IOException {
            String rejectFile = rejects.finish().map(Path::toString).orElse("");
            return new ImportSummary(file.toString(), records, rejected, counts(reasons), counts(passed), rejectFile);
        }

        private static List<Count> counts(Map<String, Long> counted) {
            return counted.entrySet().stream()
                    .map(entry -> new Count(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingLong(Count::count).reversed().thenComparing(Count::what))
                    .toList();
        }
    }
}
