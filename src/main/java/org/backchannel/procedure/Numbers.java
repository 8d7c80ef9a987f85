package org.backchannel.procedure;

import java.util.LinkedHashMap;
import java.util.Map;
import org.backchannel.analysis.scores.Score;
import org.backchannel.analysis.scores.ScoreTable;

/** Numbers as Cypher has them: what is undefined is null. */
final class Numbers {
    private Numbers() {}

    static Double orNull(double number) {
        return Double.isNaN(number) ? null : number;
    }

    /** Every score of a node, in the order of columns. */
    static Map<String, Object> of(ScoreTable table, int node) {
        Map<String, Object> scores = new LinkedHashMap<>();
        table.scores().forEach(score -> scores.put(score.key(), value(score, node)));
        return scores;
    }

    private static Object value(Score score, int node) {
        double number = score.of(node);
        if (Double.isNaN(number)) {
            return null;
        }
        return switch (score.kind()) {
            case REAL -> number;
            case COUNT -> (long) number;
            case FLAG -> number == 1;
        };
    }
}
