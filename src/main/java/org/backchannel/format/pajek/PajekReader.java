package org.backchannel.format.pajek;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.backchannel.format.Position;
import org.backchannel.format.network.Element;
import org.backchannel.format.network.NetworkAssembly;
import org.backchannel.format.network.NetworkGraphReader;
import org.backchannel.format.network.UnreadableFile;
import org.backchannel.format.network.Utf8;

/**
 * Reads Pajek's {@code .net}: vertices, arcs and edges, one by one, as lists or as a matrix. A vertex without a line of its
 * own is called by its number; of a line of a vertex, number, label and place are read.
 */
public final class PajekReader implements NetworkGraphReader.Shape {
    @Override
    public void read(InputStream bytes, NetworkAssembly assembly) throws IOException {
        new Document(Utf8.reader(bytes), assembly).read();
    }

    private static final class Document {
        private static final int LONGEST_LINE = 1_000_000;
        private static final int MOST_VERTICES = 10_000_000;

        /** A line says in a few letters that there are millions; that many are made of it, and no more. */
        private static final int MOST_UNLISTED = 1_000_000;

        private final BufferedReader text;
        private final NetworkAssembly assembly;
        private final List<Element> vertices = new ArrayList<>();
        private final Set<String> labels = new HashSet<>();
        private int line;
        private int count = -1;
        private int listed;
        private int row;
        private Consumer<List<String>> section = this::beforeVertices;

        Document(BufferedReader text, NetworkAssembly assembly) {
            this.text = text;
            this.assembly = assembly;
        }

        void read() throws IOException {
            for (String next = nextLine(); next != null; next = nextLine()) {
                if (next.startsWith("*")) {
                    begin(words(next));
                } else if (!next.isBlank() && !next.startsWith("%")) {
                    section.accept(words(next));
                }
            }
            if (count < 0) {
                throw new UnreadableFile(Position.START, "a Pajek file begins with '*Vertices' and their number");
            }
            int unlisted = count - listed;
            if (unlisted > MOST_UNLISTED) {
                throw new UnreadableFile(
                        Position.START,
                        "up to " + MOST_UNLISTED + " vertices need no line of their own; here " + unlisted
                                + " have none");
            }
            for (int number = 1; number <= count; number++) {
                assembly.node(vertex(number));
            }
        }

        private Position at() {
            return new Position(line, 1);
        }

        private String nextLine() throws IOException {
            StringBuilder next = new StringBuilder();
            int c = text.read();
            if (c < 0) {
                return null;
            }
            line++;
            for (; c >= 0 && c != '\n'; c = text.read()) {
                if (next.length() == LONGEST_LINE) {
                    throw new UnreadableFile(at(), "a line has more than " + LONGEST_LINE + " characters");
                }
                next.append((char) c);
            }
            return next.toString().strip();
        }

        /** Words between blanks, and what stands between double quotes as one. */
        private static List<String> words(String line) {
            List<String> words = new ArrayList<>();
            int at = 0;
            while (at < line.length()) {
                char c = line.charAt(at);
                if (Character.isWhitespace(c)) {
                    at++;
                    continue;
                }
                int from = c == '"' ? at + 1 : at;
                int to = from;
                while (to < line.length()
                        && (c == '"' ? line.charAt(to) != '"' : !Character.isWhitespace(line.charAt(to)))) {
                    to++;
                }
                words.add(line.substring(from, to));
                at = c == '"' ? to + 1 : to;
            }
            return words;
        }

        private void begin(List<String> words) {
            String name = words.get(0).toLowerCase(Locale.ROOT);
            switch (name) {
                case "*vertices" -> vertices(words);
                case "*arcs" -> section = arc -> edge(arc, true);
                case "*edges" -> section = edge -> edge(edge, false);
                case "*arcslist" -> section = list -> list(list, true);
                case "*edgeslist" -> section = list -> list(list, false);
                case "*matrix" -> section = this::matrixRow;
                case "*network" -> section = this::beforeVertices;
                default -> {
                    assembly.problems().warning(at(), "'" + words.get(0) + "' is not read, nor what follows it");
                    section = ignored -> {};
                }
            }
        }

        private void vertices(List<String> words) {
            count = words.size() > 1 ? number(words.get(1), MOST_VERTICES) : -1;
            if (count < 0) {
                throw new UnreadableFile(at(), "'*Vertices' is followed by their number, up to " + MOST_VERTICES);
            }
            section = this::vertexLine;
        }

        private void beforeVertices(List<String> words) {
            throw new UnreadableFile(at(), "a Pajek file begins with '*Vertices' and their number");
        }

        private void vertexLine(List<String> words) {
            int number = vertexNumber(words.get(0));
            if (number < 0) {
                return;
            }
            while (vertices.size() < number) {
                vertices.add(null);
            }
            Element vertex = new Element(at());
            if (words.size() > 1) {
                String label = words.get(1);
                vertex.put(Element.ID, labels.add(label) ? label : label + " " + number);
                vertex.put(Element.LABEL, label);
            } else {
                vertex.put(Element.ID, words.get(0));
            }
            if (words.size() > 3 && isNumber(words.get(2)) && isNumber(words.get(3))) {
                vertex.put("x", words.get(2)).put("y", words.get(3));
            }
            listed += vertices.set(number - 1, vertex) == null ? 1 : 0;
        }

        private Element vertex(int number) {
            Element vertex = number <= vertices.size() ? vertices.get(number - 1) : null;
            return vertex == null ? new Element(Position.START).put(Element.ID, Integer.toString(number)) : vertex;
        }

        private void edge(List<String> words, boolean directed) {
            // A line may begin with the number of a relation: 1: 3 4 0.5
            List<String> rest = words.get(0).endsWith(":") ? words.subList(1, words.size()) : words;
            if (rest.size() < 2) {
                assembly.problems().error(at(), "a line of arcs or edges has two vertices; this one has one");
                return;
            }
            Element edge = edge(rest.get(0), rest.get(1), directed);
            if (rest.size() > 2 && isNumber(rest.get(2))) {
                edge.put(Element.WEIGHT, rest.get(2));
            }
            int label = rest.indexOf("l");
            if (label > 1 && label + 1 < rest.size()) {
                edge.put(Element.KIND, rest.get(label + 1));
            }
            assembly.edge(edge);
        }

        private void list(List<String> words, boolean directed) {
            words.stream().skip(1).forEach(to -> assembly.edge(edge(words.get(0), to, directed)));
        }

        private void matrixRow(List<String> words) {
            row++;
            for (int column = 1; column <= words.size(); column++) {
                String weight = words.get(column - 1);
                if (!weight.equals("0") && column <= count && row <= count) {
                    assembly.edge(edge(Integer.toString(row), Integer.toString(column), true)
                            .put(Element.WEIGHT, weight));
                }
            }
        }

        private Element edge(String from, String to, boolean directed) {
            Element edge = new Element(at()).put(Element.DIRECTED, Boolean.toString(directed));
            end(Element.SOURCE, from, edge);
            end(Element.TARGET, to, edge);
            return edge;
        }

        private void end(String key, String word, Element edge) {
            int number = vertexNumber(word);
            if (number > 0) {
                edge.put(key, vertex(number).text(Element.ID).orElseThrow());
            }
        }

        private int vertexNumber(String word) {
            int number = number(word, count);
            if (number < 1) {
                assembly.problems()
                        .error(at(), "a vertex is a number from 1 to " + count + ", not '" + shown(word) + "'");
                return -1;
            }
            return number;
        }

        private static String shown(String word) {
            return word.length() > 40 ? word.substring(0, 40) + "…" : word;
        }

        private static int number(String word, int most) {
            if (word.isEmpty() || word.length() > 9 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
                return -1;
            }
            int number = Integer.parseInt(word);
            return number <= most ? number : -1;
        }

        private static boolean isNumber(String word) {
            return word.length() < 40 && word.matches("[-+]?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?");
        }
    }
}
