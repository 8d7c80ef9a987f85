package org.backchannel.cli;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.doors.Sampling;
import org.backchannel.report.JsonValue;
import picocli.CommandLine.Option;

/** How worlds are gone through. */
final class WorldsOptions {
    @Option(
            names = "--worlds",
            paramLabel = "N",
            converter = CountConverter.class,
            description = "How many worlds are sampled where not all can be gone through. Default: "
                    + WorldsParameters.DEFAULT_WORLDS + ".")
    private Integer worlds;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the sample. Default: 1.")
    private long seed = WorldsParameters.DEFAULT_SEED;

    @Option(
            names = "--precision",
            paramLabel = "P",
            converter = ProbabilityConverter.class,
            description = "Sample until every 95 %% interval is narrower than this, or --worlds are done.")
    private Double precision;

    @Option(names = "--exact", description = "Go through every outcome, or say why that is out of reach.")
    private boolean exact;

    @Option(
            names = "--max-hops",
            paramLabel = "H",
            converter = CountConverter.class,
            description = "Count only ways of at most H ties.")
    private Integer maxHops;

    @Option(
            names = "--pass-on",
            paramLabel = "P",
            converter = ProbabilityConverter.class,
            description = "The probability that an actor passes a request on, in place of the map's 'passes-on'.")
    private Double passOn;

    @Option(
            names = "--states",
            paramLabel = "N",
            converter = NaturalConverter.class,
            description =
                    "How many states of the evidence are sampled for the range of reach and for how sure ranks are; "
                            + "0 for none. Default: as many as take about a second, up to 500.")
    private Integer states;

    /** What the user asked for. */
    Sampling sampling(int threads) {
        if (exact && (worlds != null || precision != null)) {
            throw CommandFailure.usage("--exact goes through every outcome: --worlds and --precision are of a sample");
        }
        if (worlds != null && worlds < 2) {
            throw CommandFailure.usage("--worlds is 2 or more: one world has no interval");
        }
        if (precision != null && precision == 0) {
            throw CommandFailure.usage("--precision is above 0: no sample has intervals of no width");
        }
        long most = precision == null ? WorldsParameters.DEFAULT_WORLDS : WorldsParameters.MOST_WORLDS;
        WorldsParameters parameters = new WorldsParameters(
                worlds == null ? most : worlds,
                seed,
                precision == null ? OptionalDouble.empty() : OptionalDouble.of(precision),
                exact ? Mode.EXACT : Mode.AUTO,
                threads);
        return new Sampling(
                parameters,
                maxHops == null ? OptionalInt.empty() : OptionalInt.of(maxHops),
                passOn == null ? OptionalDouble.empty() : OptionalDouble.of(passOn),
                states == null ? OptionalInt.empty() : OptionalInt.of(states));
    }

    /** What of it was asked for, for programs. */
    JsonValue.Fields json() {
        JsonValue.FieldsBuilder fields = JsonValue.fields().put("seed", seed);
        if (worlds != null) {
            fields.put("worlds", worlds);
        }
        if (precision != null) {
            fields.put("precision", precision);
        }
        if (maxHops != null) {
            fields.put("maxHops", maxHops);
        }
        if (passOn != null) {
            fields.put("passOn", passOn);
        }
        if (states != null) {
            fields.put("states", states);
        }
        return fields.end();
    }
}
