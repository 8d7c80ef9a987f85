package org.backchannel.cli;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.analysis.WorldSample;
import org.backchannel.analysis.doors.Sampling;
import org.backchannel.report.JsonValue;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How worlds are gone through for all that doors says of them. */
final class WorldsOptions {
    @Mixin
    private WaysOptions ways;

    @Option(
            names = "--precision",
            paramLabel = "P",
            converter = ProbabilityConverter.class,
            description = "Sample until every 95 %% interval is narrower than this, or --worlds are done.")
    private Double precision;

    @Option(
            names = "--states",
            paramLabel = "N",
            converter = NaturalConverter.class,
            description =
                    "How many states of the evidence are sampled for the range of reach and for how sure ranks are; "
                            + "0 for none. Default: as many as take about a second, up to 500.")
    private Integer states;

    /** What the user asked for. */
    Sampling sampling() {
        Mode mode = ways.mode();
        if (mode == Mode.EXACT && precision != null) {
            throw CommandFailure.usage("--exact goes through every outcome: --precision is of a sample");
        }
        if (precision != null && precision == 0) {
            throw CommandFailure.usage("--precision is above 0: no sample has intervals of no width");
        }
        long most = precision == null ? WorldsParameters.DEFAULT_WORLDS : WorldsParameters.MOST_WORLDS;
        return new Sampling(
                ways.sample().sample(most),
                precision == null ? OptionalDouble.empty() : OptionalDouble.of(precision),
                mode,
                ways.maxHops(),
                states == null ? OptionalInt.empty() : OptionalInt.of(states));
    }

    /** What of it was asked for, for programs. */
    JsonValue.Fields json() {
        Sampling asked = sampling();
        WorldSample sample = asked.sample();
        JsonValue.FieldsBuilder fields = JsonValue.fields().put("seed", sample.seed());
        if (ways.sample().hasWorlds()) {
            fields.put("worlds", sample.worlds());
        }
        asked.precision().ifPresent(value -> fields.put("precision", value));
        asked.maxHops().ifPresent(value -> fields.put("maxHops", value));
        sample.passesOn().ifPresent(value -> fields.put("passOn", value));
        asked.states().ifPresent(value -> fields.put("states", value));
        return fields.end();
    }
}
