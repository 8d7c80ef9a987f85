package org.backchannel.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.backchannel.algo.uncertainty.ComparedWorlds;
import org.backchannel.algo.uncertainty.ComparedWorldsResult;
import org.backchannel.algo.uncertainty.Introductions;
import org.backchannel.algo.uncertainty.IntroductionsParameters;
import org.backchannel.algo.uncertainty.IntroductionsResult;
import org.backchannel.algo.uncertainty.Teams;
import org.backchannel.algo.uncertainty.TeamsParameters;
import org.backchannel.algo.uncertainty.TeamsResult;
import org.backchannel.algo.uncertainty.WaysQuestion;
import org.backchannel.algo.uncertainty.WorldsParameters;
import org.backchannel.algo.uncertainty.WorldsParameters.Mode;
import org.backchannel.graph.DrawName;
import org.backchannel.graph.UncertainGraph;
import org.backchannel.graph.UncertainGraphBuilder;
import org.backchannel.progress.Progress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Questions of 10,000 worlds of a made map: 1,000 actors, 5,000 ties, 50 sources, 100 origins. Nobody else answers them. */
@State(Scope.Benchmark)
@BenchmarkMode(org.openjdk.jmh.annotations.Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx4g")
public class WorldQuestions {
    private static final int ACTORS = 1_000;
    private static final int TIES = 5_000;
    private static final int SOURCES = 50;
    private static final int[] ORIGINS = IntStream.range(500, 600).toArray();

    @Param("2")
    public int threads;

    private WaysQuestion question;
    private WaysQuestion other;

    @Setup
    public void make() {
        question = WaysQuestion.of(made(TIES), ORIGINS, 0);
        other = WaysQuestion.of(made(TIES - 50), ORIGINS, 0);
    }

    /** Heavy-tailed heads; the first ties are the same whatever their number. */
    private static UncertainGraph made(int ties) {
        Random random = new Random(7);
        UncertainGraphBuilder builder = new UncertainGraphBuilder(ACTORS);
        int[] sound = IntStream.range(0, SOURCES)
                .map(source -> builder.draw(DrawName.of("source", "s" + source), 0.5 + 0.4 * random.nextDouble()))
                .toArray();
        for (int tie = 0; tie < ties; tie++) {
            int from = random.nextInt(ACTORS);
            int head = (int) (ACTORS * Math.pow(random.nextDouble(), 2));
            int to = head == from ? (from + 1) % ACTORS : head;
            int truth = builder.draw(DrawName.of("item", "t" + tie), 0.7);
            List<UncertainGraphBuilder.Item> items = new ArrayList<>();
            items.add(new UncertainGraphBuilder.Item(sound[random.nextInt(SOURCES)], truth, false));
            int number = builder.tie(items);
            String id = "t" + tie;
            builder.strand(from, to, number, builder.draw(DrawName.of("carries", id, "f"), carries(random)));
            builder.strand(to, from, number, builder.draw(DrawName.of("carries", id, "b"), carries(random) / 2));
        }
        return builder.build();
    }

    private static double carries(Random random) {
        return 0.05 + 0.5 * random.nextDouble();
    }

    /** All of a million pairs. */
    @Benchmark
    public IntroductionsResult introductions() {
        int[] everybody = IntStream.range(0, ACTORS).toArray();
        return Introductions.of(
                new IntroductionsParameters(question, from -> everybody, 10, 10_000, 1, threads), Progress.NONE);
    }

    /** All 161,700 teams of 3. */
    @Benchmark
    public TeamsResult teams() {
        return Teams.of(
                new TeamsParameters(
                        question,
                        new int[0],
                        OptionalInt.of(3),
                        OptionalDouble.empty(),
                        new int[0],
                        10_000,
                        1,
                        threads),
                Progress.NONE);
    }

    /** Without 50 ties. */
    @Benchmark
    public ComparedWorldsResult whatIf() {
        WorldsParameters parameters = WorldsParameters.DEFAULT.in(Mode.SAMPLED).on(threads);
        return ComparedWorlds.of(question, other, parameters, Progress.NONE);
    }
}
