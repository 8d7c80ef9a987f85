package org.backchannel.bench;

import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.backchannel.graph.CsrGraph;
import org.backchannel.graph.CsrGraphBuilder;

/**
 * A packed list of arcs, a line each: tail, head, and a whole-number cost if there is a third column. Nodes are numbered
 * as their names appear; loops and second arcs are left out, as in bench/peers.py.
 */
final class NetworkFile {
    private final boolean undirected;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final TreeMap<Long, Long> costs = new TreeMap<>();

    private NetworkFile(boolean undirected) {
        this.undirected = undirected;
    }

    static CsrGraph read(String path, boolean undirected) throws IOException {
        NetworkFile file = new NetworkFile(undirected);
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(new FileInputStream(path)), StandardCharsets.UTF_8))) {
            reader.lines().filter(line -> !line.startsWith("#")).forEach(file::line);
        }
        CsrGraphBuilder builder = new CsrGraphBuilder(file.numbers.size());
        file.costs.forEach((ends, cost) -> builder.arc((int) (ends >> 32), (int) (long) ends, 1, cost));
        return builder.build();
    }

    private void line(String line) {
        String[] cells = line.trim().split("\\s+");
        if (cells.length >= 2) {
            tie(number(cells[0]), number(cells[1]), cells.length > 2 ? Long.parseLong(cells[2]) : 1);
        }
    }

    private int number(String name) {
        return numbers.computeIfAbsent(name, unseen -> numbers.size());
    }

    private void tie(long tail, long head, long cost) {
        if (tail != head) {
            long known = costs.computeIfAbsent(tail << 32 | head, arc -> cost);
            if (undirected) {
                costs.putIfAbsent(head << 32 | tail, known);
            }
        }
    }
}
