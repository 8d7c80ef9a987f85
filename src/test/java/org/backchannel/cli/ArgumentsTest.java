package org.backchannel.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.analysis.names.UnknownNameException;
import org.backchannel.format.GraphFiles;
import org.backchannel.model.CalendarDate;
import org.backchannel.model.Origins;
import org.backchannel.model.StakeholderMap;
import org.backchannel.projection.CostModel;
import org.backchannel.projection.Lens;
import org.backchannel.projection.Projection;
import org.backchannel.store.Connection;
import org.backchannel.store.embedded.DataDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/** The arguments and options that commands share. */
class ArgumentsTest {
    private static final StakeholderMap BOARD =
            GraphFiles.readText("board.yaml", Samples.BOARD).orThrow();

    @TempDir
    private Path directory;

    @Test
    void aGraphIsAFileOrInTheDatabase() {
        assertThat(GraphArgument.of("maps/board.yaml")).isEqualTo(new GraphArgument.InFile(Path.of("maps/board.yaml")));
        assertThat(GraphArgument.of("neo4j:board")).isEqualTo(new GraphArgument.InDatabase(Optional.of("board")));
        assertThat(GraphArgument.of("neo4j:")).isEqualTo(new GraphArgument.InDatabase(Optional.empty()));
        assertThat(GraphArgument.of("./neo4j:board")).isEqualTo(new GraphArgument.InFile(Path.of("./neo4j:board")));
    }

    @Test
    void aMapIsReadAsAccessOnItsOwnDateUnlessTheUserSaysOtherwise() {
        assertThat(parse(new ProjectionOptions()).projection(BOARD))
                .isEqualTo(Projection.ACCESS.on(Optional.of(CalendarDate.of("2024-12-02"))));
        assertThat(parse(
                                new ProjectionOptions(),
                                "--projection=Influence",
                                "--as-of=2022-03",
                                "--min-confidence=0.5",
                                "--cost=hops",
                                "--undirected")
                        .projection(BOARD))
                .isEqualTo(new Projection(
                        Lens.INFLUENCE, Optional.of(CalendarDate.of("2022-03")), 0.5, true, CostModel.HOPS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--min-confidence=1.5",
                "--min-confidence=-0.1",
                "--min-confidence=NaN",
                "--min-confidence=1e-3",
                "--as-of=soon",
                "--cost=money",
                "--projection=power"
            })
    void aValueOutOfRangeIsRefusedWithWhatWouldBeRight(String option) {
        assertThatExceptionOfType(ParameterException.class)
                .isThrownBy(() -> parse(new ProjectionOptions(), option))
                .withMessageContaining(option.replaceFirst("=.*", ""))
                .withMessageMatching("(?s).*(from 0 to 1|a year, a month or a day|is none of).*");
    }

    @Test
    void originsAreThoseNamedByIdNameOrSide() {
        assertThat(parse(new OriginOptions()).origins(BOARD)).isEqualTo(Origins.EVERYBODY);
        assertThat(parse(new OriginOptions(), "--from=bob,the boss", "--from-side=staff")
                        .origins(BOARD))
                .isEqualTo(new Origins(List.of("staff"), List.of("bob", "chair")));
    }

    @Test
    void anUnknownSideIsRefusedAndTheNearestIsNamed() {
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(() -> parse(new OriginOptions(), "--from-side=staf").origins(BOARD))
                .withMessageContaining("did you mean 'staff'?");
        assertThatExceptionOfType(UnknownNameException.class)
                .isThrownBy(
                        () -> parse(new OriginOptions(), "--from-side=xyzzy").origins(BOARD))
                .withMessageContaining("there are board, staff");
    }

    @Test
    void theDatabaseIsTheLocalOneUnlessSomebodyNamesAServer() {
        assertThat(connect(Map.of("BACKCHANNEL_DATA", "/data")))
                .isEqualTo(new Connection.Local(new DataDirectory(Path.of("/data"))));
        assertThat(connect(Map.of("NEO4J_URI", "bolt://a:1", "NEO4J_PASSWORD", "secret"), "--database=maps"))
                .isEqualTo(new Connection.Server("bolt://a:1", "neo4j", Optional.of("secret"), Optional.of("maps")));
        assertThat(connect(Map.of("NEO4J_URI", "bolt://a:1"), "--data-dir=/data"))
                .isEqualTo(new Connection.Local(new DataDirectory(Path.of("/data"))));
    }

    @Test
    void aPasswordComesFromAFileOrIsAskedFor() throws IOException {
        Path file = Files.writeString(directory.resolve("password"), "hush\nrest\n");
        assertThat(connect(Map.of(), "--uri=bolt://a:1", "--username=ada", "--password-file=" + file))
                .isEqualTo(new Connection.Server("bolt://a:1", "ada", Optional.of("hush"), Optional.empty()));
        assertThat(new Cli()
                        .onTerminal("typed")
                        .connection(parse(new ConnectionOptions(), "--uri=bolt://a:1", "--password")))
                .isEqualTo(new Connection.Server("bolt://a:1", "neo4j", Optional.of("typed"), Optional.empty()));
    }

    @Test
    void aPasswordIsNotAskedForWhereThereIsNobodyToAsk() {
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> connect(Map.of(), "--uri=bolt://a:1", "--password"))
                .withMessageContaining("--password-file or NEO4J_PASSWORD");
    }

    @Test
    void aPasswordFileThatIsNotThereOrEmptyIsMissingInput() throws IOException {
        Path empty = Files.createFile(directory.resolve("empty"));
        for (Path file : List.of(empty, directory.resolve("nowhere"))) {
            assertThatExceptionOfType(CommandFailure.class)
                    .isThrownBy(() -> connect(Map.of(), "--uri=bolt://a:1", "--password-file=" + file))
                    .extracting(CommandFailure::exitCode)
                    .isEqualTo(ExitCode.NO_INPUT);
        }
    }

    @Test
    void optionsForAServerNeedAServer() {
        assertThatExceptionOfType(CommandFailure.class)
                .isThrownBy(() -> connect(Map.of(), "--username=ada"))
                .withMessageContaining("name it with --uri or NEO4J_URI");
    }

    private static Connection connect(Map<String, String> environment, String... arguments) {
        Cli cli = new Cli();
        environment.forEach(cli::variable);
        return cli.connection(parse(new ConnectionOptions(), arguments));
    }

    @Test
    void threadsAreAsManyAsThereAreCoresUnlessTheUserSaysOtherwise() {
        assertThat(parse(new ThreadsOption()).value())
                .isEqualTo(Runtime.getRuntime().availableProcessors());
        assertThat(parse(new ThreadsOption(), "--threads=3").value()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "many", "9999999999"})
    void aCountIsAWholeNumberFromOne(String text) {
        assertThatExceptionOfType(TypeConversionException.class)
                .isThrownBy(() -> new CountConverter().convert(text))
                .withMessageContaining("is no whole number from 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "0.5", ".5", "1.0", "00.25"})
    void aProbabilityIsANumberFrom0To1(String text) {
        assertThat(new ProbabilityConverter().convert(text)).isBetween(0.0, 1.0);
    }

    private static <T> T parse(T options, String... arguments) {
        new CommandLine(new Holder()).addMixin("options", options).parseArgs(arguments);
        return options;
    }

    @CommandLine.Command
    private static final class Holder {}
}
