package org.backchannel.format.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.backchannel.format.GraphNames;
import org.backchannel.format.GraphReader;
import org.backchannel.format.Position;
import org.backchannel.format.Problems;
import org.backchannel.format.Reading;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.WeightMeaning;

/** Reads a format of nodes and edges as a map. */
public final class NetworkGraphReader implements GraphReader {
    private final Shape shape;
    private final Optional<WeightMeaning> weights;

    /** How a format writes nodes and edges. */
    @FunctionalInterface
    public interface Shape {
        /**
         * Hands over what a file says, to its end.
         *
         * @throws UnreadableFile if it is not worth going on
         * @throws IOException if the bytes cannot be had
         */
        void read(InputStream bytes, NetworkAssembly assembly) throws IOException;
    }

    /** For a format, with what somebody said that weights mean. */
    public NetworkGraphReader(Shape shape, Optional<WeightMeaning> weights) {
        this.shape = shape;
        this.weights = weights;
    }

    /** Hands over what some files say. */
    @FunctionalInterface
    public interface HandingOver {
        /**
         * Hands over all of it.
         *
         * @throws UnreadableFile if it is not worth going on
         * @throws IOException if the bytes cannot be had
         */
        void to(NetworkAssembly assembly) throws IOException;
    }

    @Override
    public Reading read(String file, InputStream bytes) throws IOException {
        return reading(file, weights, assembly -> shape.read(bytes, assembly));
    }

    /** What comes of nodes and edges that are handed over. */
    public static Reading reading(String file, Optional<WeightMeaning> weights, HandingOver handingOver)
            throws IOException {
        Problems problems = new Problems(file);
        NetworkAssembly assembly = new NetworkAssembly(problems, weights, GraphNames.of(file));
        Optional<StakeholderMap> map = Optional.empty();
        try {
            handingOver.to(assembly);
            map = assembly.finish();
        } catch (UnreadableFile e) {
            problems.error(e.at(), e.getMessage());
        } catch (CharacterCodingException e) {
            problems.error(Position.START, "the file is not UTF-8; save it as UTF-8");
        }
        return map.isPresent() && !problems.hasErrors()
                ? new Reading.Accepted(map.get(), problems.warnings(), problems.warningCount())
                : Reading.refused(problems);
    }
}
