package org.backchannel.format.yaml;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.backchannel.format.Problems;
import org.backchannel.model.Conductance;
import org.backchannel.model.TieType;

/** Reads the four numbers of one type of tie. */
final class TieTypeReader {
    private static final List<String> KEYS = List.of("access", "influence");
    private static final List<String> DIRECTIONS = List.of("forward", "backward");

    private final Problems problems;

    TieTypeReader(Problems problems) {
        this.problems = problems;
    }

    /** The type of a name. All four numbers are asked for: a number left out could mean 0, or "as it was". */
    Optional<TieType> read(YamlNode.Scalar key, YamlNode value) {
        Optional<String> name = Names.checkId(key, "the name of a tie type", Names.TYPE, problems);
        String what = "tie type " + Characters.quoted(key.text());
        return Fields.of(value, what, KEYS, problems)
                .flatMap(fields -> name.flatMap(known -> type(known, fields, key)));
    }

    /** The type that some fields describe. */
    Optional<TieType> type(String name, Fields fields, YamlNode.Scalar key) {
        fields.require(key.at(), "access", "influence");
        Optional<Conductance> access = conductance(fields, "access");
        Optional<Conductance> influence = conductance(fields, "influence");
        return access.flatMap(a -> influence.map(i -> new TieType(name, a, i)));
    }

    private Optional<Conductance> conductance(Fields fields, String key) {
        Optional<Fields> inner = fields.inner(key, DIRECTIONS);
        if (inner.isEmpty()) {
            return Optional.empty();
        }
        inner.get().require(inner.get().at(), "forward", "backward");
        OptionalDouble forward = inner.get().number("forward", Range.FROM_0_TO_1);
        OptionalDouble backward = inner.get().number("backward", Range.FROM_0_TO_1);
        return forward.isPresent() && backward.isPresent()
                ? Optional.of(new Conductance(forward.getAsDouble(), backward.getAsDouble()))
                : Optional.empty();
    }
}
