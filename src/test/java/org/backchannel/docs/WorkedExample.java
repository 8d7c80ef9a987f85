package org.backchannel.docs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.backchannel.algo.brokerage.BrokerageRoles;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;

/** An example block of a page: a graph, and what measures say of it. docs/measures/README.md tells the form. */
record WorkedExample(CsrGraph graph, int[] groups, Map<String, Expected> expected) {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```example\n(.*?)^```$");
    private static final double ROUNDING = 1e-6;

    /** Values by node, NaN for blank, null where nothing is said. */
    record Expected(List<Double> values, double tolerance) {}

    static List<WorkedExample> of(String page) {
        return BLOCK.matcher(page)
                .results()
                .map(match -> parse(match.group(1).lines().toList()))
                .toList();
    }

    private static WorkedExample parse(List<String> lines) {
        CsrGraphBuilder builder = null;
        Map<String, Expected> expected = new LinkedHashMap<>();
        int[] groups = {};
        for (String line : lines) {
            String[] words = line.split(" ");
            if (words[0].equals("nodes")) {
                builder = new CsrGraphBuilder(Integer.parseInt(words[1]));
            } else if (words[0].equals("groups")) {
                groups = Arrays.stream(words)
                        .skip(1)
                        .mapToInt(word -> word.equals("-") ? BrokerageRoles.NO_GROUP : Integer.parseInt(word))
                        .toArray();
            } else if (words[0].endsWith(":")) {
                expected.put(words[0].replace(":", ""), values(Arrays.copyOfRange(words, 1, words.length)));
            } else {
                addArcs(builder, words);
            }
        }
        return new WorkedExample(builder.build(), groups, expected);
    }

    private static void addArcs(CsrGraphBuilder builder, String[] words) {
        int tail = Integer.parseInt(words[1]);
        int head = Integer.parseInt(words[2]);
        double strength = words.length > 3 ? Double.parseDouble(words[3]) : 1;
        long cost = words.length > 4 ? Long.parseLong(words[4]) : 1;
        switch (words[0]) {
            case "arc" -> builder.arc(tail, head, strength, cost);
            case "tie" -> builder.arc(tail, head, strength, cost).arc(head, tail, strength, cost);
            default -> throw new IllegalArgumentException("an example has nodes, arcs and ties, not " + words[0]);
        }
    }

    private static Expected values(String[] words) {
        List<Double> values = new ArrayList<>();
        double tolerance = ROUNDING;
        for (int place = 0; place < words.length; place++) {
            if (words[place].equals("within")) {
                tolerance = Double.parseDouble(words[++place]);
            } else {
                values.add(value(words[place]));
            }
        }
        return new Expected(values, tolerance);
    }

    private static Double value(String word) {
        if (word.equals("-")) {
            return null;
        } else if (word.equals("blank")) {
            return Double.NaN;
        }
        String[] parts = word.split("/");
        double value = Double.parseDouble(parts[0]);
        return parts.length == 1 ? value : value / Double.parseDouble(parts[1]);
    }
}
