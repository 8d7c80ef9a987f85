package org.backchannel.format.yaml;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.backchannel.format.Problems;
import org.backchannel.model.Credibility;
import org.backchannel.model.Reliability;
import org.backchannel.model.StakeholderMap.GradeOverrides;

/** Reads the numbers that a file gives to grades. */
final class GradesReader {
    private static final List<String> KEYS = List.of("reliability", "credibility");
    private static final List<String> LETTERS =
            Arrays.stream(Reliability.values()).map(Enum::name).toList();
    private static final List<String> DIGITS = Arrays.stream(Credibility.values())
            .map(credibility -> Integer.toString(credibility.digit()))
            .toList();

    private final Problems problems;

    GradesReader(Problems problems) {
        this.problems = problems;
    }

    /** The numbers in place of the default ones; none if the node is wrong, which is reported. */
    GradeOverrides read(YamlNode node) {
        return Fields.of(node, "'grades'", KEYS, problems)
                .map(fields -> new GradeOverrides(
                        numbers(fields, "reliability", LETTERS, Reliability::valueOf),
                        numbers(fields, "credibility", DIGITS, digit -> Credibility.ofDigit(Integer.parseInt(digit)))))
                .orElse(GradeOverrides.NONE);
    }

    private static <G> Map<G, Double> numbers(
            Fields fields, String key, List<String> grades, Function<String, G> grade) {
        Map<G, Double> numbers = new HashMap<>();
        fields.inner(key, grades)
                .ifPresent(inner -> grades.forEach(name -> {
                    OptionalDouble number = inner.number(name, Range.FROM_0_TO_1);
                    number.ifPresent(value -> numbers.put(grade.apply(name), value));
                }));
        return numbers;
    }
}
