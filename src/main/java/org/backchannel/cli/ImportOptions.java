package org.backchannel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.backchannel.imports.Extract;
import org.backchannel.imports.ExtractKind;
import org.backchannel.imports.Ids;
import org.backchannel.imports.Import;
import org.backchannel.imports.ImportLimits;
import org.backchannel.imports.Imported;
import org.backchannel.imports.MapUpdate;
import org.backchannel.imports.MostRejected;
import org.backchannel.imports.RelationTable;
import org.backchannel.imports.Through;
import org.backchannel.imports.ftm.FtmExtract;
import org.backchannel.imports.littlesis.LittleSisExtract;
import org.backchannel.imports.table.Mapping;
import org.backchannel.imports.table.MappingReader;
import org.backchannel.imports.table.TableExtract;
import org.backchannel.model.StakeholderMap;
import org.backchannel.text.Nearest;
import picocli.CommandLine.Option;

/** How other people's data is read, and what becomes of a map that is there already. */
final class ImportOptions {
    @Option(
            names = "--from",
            paramLabel = "KIND",
            converter = Word.OfExtract.class,
            completionCandidates = Word.OfExtract.class,
            description = "What the files are: one of ${COMPLETION-CANDIDATES}. Default with --mapping: table.")
    private ExtractKind kind;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description =
                    "Which columns of a table make actors and ties: a YAML file; import --guess writes a first one. "
                            + "With --from ftm or littlesis: which relations become which ties, where not as by default.")
    private Path mapping;

    @Option(
            names = "--graph",
            paramLabel = "NAME",
            description = "What the map is called, where the mapping does not say it. Default: as the first file.")
    private String graph;

    @Option(
            names = "--max-rejected",
            paramLabel = "N|P%",
            converter = MostRejectedConverter.class,
            description =
                    "How many records, or how many of a hundred, may be unusable before nothing is imported at all. "
                            + "Default: 5%%.")
    private MostRejected most = MostRejected.OF_IMPORTS;

    @Option(
            names = "--authoritative",
            paramLabel = "SOURCE",
            description = "The id of a source that says all it has to say in this import: what it no longer says is "
                    + "retired from the map. May be given several times.")
    private List<String> authoritative = new ArrayList<>();

    @Option(
            names = "--through",
            paramLabel = "TYPE",
            description =
                    "Tie those to each other who have ties of this type to the same actor at the same time, such as "
                            + "member-of; the smaller the group, the stronger.")
    private String through;

    /** Whether anything is to be imported at all. */
    boolean isAsked() {
        return mapping != null || kind != null;
    }

    /** What some extracts hold. */
    Imported imported(List<Path> files, Session session) {
        try {
            Imported imported =
                    kind == null || kind == ExtractKind.TABLE ? tables(files, session) : known(files, session);
            return through == null ? imported : tiedThrough(imported, session);
        } catch (IOException failure) {
            throw new CommandFailure(ExitCode.FAILED, WholeFile.message(failure), failure);
        }
    }

    private Imported tiedThrough(Imported imported, Session session) {
        Set<String> types = imported.map().vocabulary().keySet();
        if (!types.contains(through)) {
            throw CommandFailure.usage("no tie of the import is of the type '" + through + "'"
                    + Nearest.of(through, types)
                            .map(near -> "; did you mean '" + near + "'?")
                            .orElse("; there are " + String.join(", ", types)));
        }
        Through.Result result = Through.of(imported.map(), through);
        result.tooLarge()
                .forEach(group -> session.say(
                        "'" + group + "' has more than " + Through.LARGEST_GROUP + " members: sharing it ties nobody"));
        return new Imported(result.map(), imported.files(), imported.onlySpokenOf(), imported.leftOut());
    }

    private Imported tables(List<Path> files, Session session) throws IOException {
        if (mapping == null) {
            throw CommandFailure.usage(
                    "a table needs --mapping FILE; 'backchannel import --guess TABLE' writes a first one");
        } else if (graph != null) {
            throw CommandFailure.usage("the mapping of a table says what the map is called; leave --graph out");
        }
        Mapping read = MappingReader.read(mapping);
        List<Extract> extracts = new ArrayList<>();
        for (Path file : files) {
            extracts.addAll(TableExtract.of(file, read, ImportLimits.STANDARD));
        }
        return Import.of(extracts, read.head(), most, session.progress());
    }

    private Imported known(List<Path> files, Session session) throws IOException {
        boolean ftm = kind == ExtractKind.FTM;
        RelationTable relations = ftm ? FtmExtract.relations() : LittleSisExtract.relations();
        RelationTable used = mapping == null ? relations : relations.overriddenBy(mapping);
        List<Extract> extracts = files.stream()
                .<Extract>map(file -> ftm
                        ? new FtmExtract(file, used, ImportLimits.STANDARD)
                        : new LittleSisExtract(file, used, ImportLimits.STANDARD))
                .toList();
        return Import.of(extracts, used.head(graphName(files.get(0))), most, session.progress());
    }

    private String graphName(Path file) {
        if (graph != null && !GraphArgument.NAME.matcher(graph).matches()) {
            throw CommandFailure.usage(
                    "--graph is made of a to z, 0 to 9 and hyphens; '" + Ids.of(graph) + "' would do");
        }
        String stem = file.getFileName().toString().replaceFirst("\\..*$", "");
        return graph == null ? Ids.of(stem) : graph;
    }

    /** A map brought up to date with what was imported. */
    StakeholderMap updated(StakeholderMap before, Imported imported) {
        Set<String> unknown = new LinkedHashSet<>(authoritative);
        unknown.removeAll(before.sources().keySet());
        unknown.removeAll(imported.map().sources().keySet());
        unknown.stream().findFirst().ifPresent(id -> {
            throw CommandFailure.usage("--authoritative names a source, and neither the map nor the import has '" + id
                    + "'; they have "
                    + String.join(
                            ", ",
                            MapUpdate.of(before, imported.map(), Set.of())
                                    .sources()
                                    .keySet()));
        });
        return MapUpdate.of(before, imported.map(), Set.copyOf(authoritative));
    }

    /** Says what the user should know beside the result. */
    static void tell(Imported imported, Session session) {
        imported.files().stream()
                .filter(file -> file.rejected() > 0)
                .forEach(file -> session.say(file.file() + ": "
                        + file.rejected() + " of " + file.records() + " records were rejected; " + file.rejectFile()
                        + " says why"));
    }
}
