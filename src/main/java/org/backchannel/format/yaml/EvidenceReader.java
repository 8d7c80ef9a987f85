package org.backchannel.format.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.format.Problems;
import org.backchannel.model.Credibility;
import org.backchannel.model.Evidence;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.text.Decimals;

/** Reads what sources say of one tie. */
final class EvidenceReader {
    private static final List<String> KEYS = List.of("source", "credibility", "stance", "at", "says");

    private static final Words<Stance> STANCES = Words.of(Stance.values());

    private final Declarations sources;
    private final Problems problems;

    EvidenceReader(Declarations sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** The items of a tie's evidence; it cannot have a plain confidence beside them, and should have one or the other. */
    List<Evidence> read(Fields tie) {
        List<YamlNode> nodes = tie.items("evidence");
        Optional<YamlNode> confidence = tie.value("confidence");
        if (!nodes.isEmpty() && confidence.isPresent()) {
            problems.error(
                    confidence.get().at(),
                    "tie has a confidence and evidence; confidence follows from evidence, so leave one of them out");
        } else if (tie.value("evidence").filter(this::saysSomething).isEmpty() && confidence.isEmpty()) {
            problems.warning(
                    tie.at(),
                    "tie has neither evidence nor a confidence; it is taken to exist with probability "
                            + Decimals.shortest(Tie.UNSUPPORTED_CONFIDENCE));
        }
        List<Evidence> items = new ArrayList<>(nodes.size());
        nodes.forEach(node -> read(node).ifPresent(item -> add(item, items, node)));
        return items;
    }

    private boolean saysSomething(YamlNode evidence) {
        return !(evidence instanceof YamlNode.Items items) || !items.nodes().isEmpty();
    }

    private void add(Evidence item, List<Evidence> items, YamlNode node) {
        if (items.contains(item)) {
            problems.warning(node.at(), "the same item stands here twice; it counts twice");
        }
        items.add(item);
    }

    private Optional<Evidence> read(YamlNode node) {
        return Fields.of(node, "evidence", KEYS, problems).flatMap(this::item);
    }

    private Optional<Evidence> item(Fields fields) {
        fields.require(fields.at(), "source");
        Credibility credibility = fields.parsed("credibility", EvidenceReader::credibility, "a digit from 1 to 6")
                .orElse(Credibility.CANNOT_BE_JUDGED);
        Stance stance = fields.word("stance", STANCES).orElse(Stance.SUPPORTS);
        Optional<String> at = fields.text("at");
        Optional<String> says = fields.text("says");
        return fields.scalar("source")
                .map(scalar -> sources.refer("evidence refers to", scalar))
                .map(source -> new Evidence(source, credibility, stance, at, says));
    }

    /** The credibility of a digit. */
    static Optional<Credibility> credibility(String digit) {
        return digit.length() == 1 && digit.charAt(0) >= '1' && digit.charAt(0) <= '6'
                ? Optional.of(Credibility.ofDigit(digit.charAt(0) - '0'))
                : Optional.empty();
    }
}
