package org.backchannel.format.gexf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The rules that the schema of GEXF 1.3 (1.3/gexf.xsd with its parts on dynamics and on what is drawn, in the repository
 * gephi/gexf) has for the elements we write: which attributes each may and must have and of what type, and which elements
 * may stand in which, in which order and how often. Beyond the schema it checks what the primer asks for: ids are unique,
 * an edge joins nodes that are there, a value is of an attribute that is declared for its kind and has the form of its type.
 */
public final class GexfRules {
    private static final String NAMESPACE = "http://gexf.net/1.3";
    private static final String VIZ = "http://gexf.net/1.3/viz";

    private static final Predicate<String> ANY = text -> true;
    private static final Predicate<String> NUMBER = GexfRules::isDouble;
    private static final Predicate<String> COUNT = text -> text.matches("[0-9]+");
    private static final Predicate<String> BYTE = text -> text.matches("[0-9]+") && Integer.parseInt(text) <= 255;
    private static final Predicate<String> DATE = text -> text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Predicate<String> EDGE_TYPE = Set.of("directed", "undirected", "mutual")::contains;
    private static final Predicate<String> TYPE = Set.of(
            "integer",
            "long",
            "double",
            "float",
            "boolean",
            "bigdecimal",
            "biginteger",
            "byte",
            "char",
            "short",
            "liststring",
            "listboolean",
            "listinteger",
            "listlong",
            "listfloat",
            "listdouble",
            "listbyte",
            "listshort",
            "listbigdecimal",
            "listbiginteger",
            "listchar",
            "string",
            "anyURI")::contains;

    /** Of an element: the attributes it must have, those it may have, and the elements within it, in their order. */
    private record Rule(Map<String, Predicate<String>> must, Map<String, Predicate<String>> may, List<String> within) {}

    private static final Map<String, Rule> RULES = Map.ofEntries(
            rule("gexf", Map.of("version", "1.3"::equals), Map.of("variant", ANY), "meta?", "graph"),
            rule("meta", Map.of(), Map.of("lastmodifieddate", DATE), "creator?", "keywords?", "description?"),
            rule("creator", Map.of(), Map.of()),
            rule("keywords", Map.of(), Map.of()),
            rule("description", Map.of(), Map.of()),
            rule(
                    "graph",
                    Map.of(),
                    Map.of(
                            "defaultedgetype",
                            EDGE_TYPE,
                            "idtype",
                            Set.of("integer", "string")::contains,
                            "mode",
                            Set.of("static", "dynamic", "slice")::contains,
                            "timeformat",
                            Set.of("integer", "double", "date", "dateTime")::contains,
                            "timerepresentation",
                            Set.of("interval", "timestamp")::contains,
                            "timezone",
                            ANY,
                            "start",
                            DATE,
                            "end",
                            DATE),
                    "attributes*",
                    "nodes",
                    "edges"),
            rule(
                    "attributes",
                    Map.of("class", Set.of("node", "edge")::contains),
                    Map.of("mode", Set.of("static", "dynamic")::contains),
                    "attribute*"),
            rule("attribute", Map.of("id", ANY, "title", ANY, "type", TYPE), Map.of(), "default?", "options?"),
            rule("nodes", Map.of(), Map.of("count", COUNT), "node*"),
            rule("edges", Map.of(), Map.of("count", COUNT), "edge*"),
            rule(
                    "node",
                    Map.of("id", ANY),
                    Map.of("label", ANY, "start", DATE, "end", DATE, "pid", ANY),
                    "attvalues?",
                    "spells?",
                    "viz:color?",
                    "viz:position?",
                    "viz:size?",
                    "viz:shape?"),
            rule(
                    "edge",
                    Map.of("source", ANY, "target", ANY),
                    Map.of(
                            "id", ANY, "type", EDGE_TYPE, "label", ANY, "weight", NUMBER, "kind", ANY, "start", DATE,
                            "end", DATE),
                    "attvalues?",
                    "spells?",
                    "viz:color?",
                    "viz:thickness?",
                    "viz:shape?"),
            rule("attvalues", Map.of(), Map.of(), "attvalue*"),
            rule("attvalue", Map.of("for", ANY, "value", ANY), Map.of("start", DATE, "end", DATE)),
            rule("spells", Map.of(), Map.of(), "spell+"),
            rule("spell", Map.of(), Map.of("start", DATE, "end", DATE, "timestamp", DATE)),
            rule("viz:color", Map.of("r", BYTE, "g", BYTE, "b", BYTE), Map.of("a", NUMBER)),
            rule("viz:position", Map.of("x", NUMBER, "y", NUMBER), Map.of("z", NUMBER)),
            rule("viz:size", Map.of("value", text -> isDouble(text) && Double.parseDouble(text) >= 0), Map.of()));

    private GexfRules() {}

    private static Map.Entry<String, Rule> rule(
            String name, Map<String, Predicate<String>> must, Map<String, Predicate<String>> may, String... within) {
        return Map.entry(name, new Rule(must, may, List.of(within)));
    }

    private static boolean isDouble(String text) {
        try {
            Double.parseDouble(text);
            return !text.isEmpty() && !Character.isLetter(text.charAt(text.length() - 1));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    /** Fails with everything that a file breaks. */
    public static void assertKeptBy(String gexf) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        Element root = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(gexf.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        List<String> broken = new ArrayList<>();
        check(root, broken);
        references(root, broken);
        assertThat(broken).as(gexf).isEmpty();
    }

    private static String name(Element element) {
        return VIZ.equals(element.getNamespaceURI()) ? "viz:" + element.getLocalName() : element.getLocalName();
    }

    private static void check(Element element, List<String> broken) {
        String name = name(element);
        Rule rule = RULES.get(name);
        if (rule == null || !Set.of(NAMESPACE, VIZ).contains(element.getNamespaceURI())) {
            broken.add("no rule for " + element.getNodeName() + " of " + element.getNamespaceURI());
            return;
        }
        rule.must().forEach((attribute, type) -> {
            if (!element.hasAttribute(attribute)) {
                broken.add(name + " lacks " + attribute);
            }
        });
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
                Predicate<String> type =
                        rule.must().getOrDefault(attribute.getName(), rule.may().get(attribute.getName()));
                if (type == null || !type.test(attribute.getValue())) {
                    broken.add(name + " cannot have " + attribute);
                }
            }
        }
        List<Element> within = children(element);
        String given =
                String.join(" ", within.stream().map(child -> name(child) + " ").toList());
        StringBuilder order = new StringBuilder();
        for (String one : rule.within()) {
            String times = one.matches(".*[?*+]") ? one.substring(one.length() - 1) : "";
            order.append("(").append(one.replaceAll("[?*+]$", "")).append(" +)").append(times);
        }
        if (!(given + " ")
                .replaceAll(" +", " ")
                .strip()
                .concat(given.isEmpty() ? "" : " ")
                .matches(order.toString())) {
            broken.add(name + " holds " + given);
        }
        within.forEach(child -> check(child, broken));
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.add(inner);
            }
        }
        return children;
    }

    private static void references(Element root, List<String> broken) {
        Set<String> nodes = ids(root, "node", broken);
        ids(root, "edge", broken);
        for (Element edge : all(root, "edge")) {
            if (!nodes.contains(edge.getAttribute("source")) || !nodes.contains(edge.getAttribute("target"))) {
                broken.add("edge " + edge.getAttribute("id") + " joins nobody");
            }
        }
        for (String kind : List.of("node", "edge")) {
            values(root, kind, broken);
        }
        Set<String> parallel = new HashSet<>();
        for (Element edge : all(root, "edge")) {
            String key =
                    edge.getAttribute("source") + "\n" + edge.getAttribute("target") + "\n" + edge.getAttribute("kind");
            if (!parallel.add(key)) {
                broken.add("two edges of one kind: " + key);
            }
        }
    }

    private static Set<String> ids(Element root, String kind, List<String> broken) {
        Set<String> ids = new HashSet<>();
        for (Element element : all(root, kind)) {
            if (!ids.add(element.getAttribute("id"))) {
                broken.add("two of " + kind + " " + element.getAttribute("id"));
            }
        }
        return ids;
    }

    private static void values(Element root, String kind, List<String> broken) {
        Map<String, String> types = new java.util.HashMap<>();
        for (Element attributes : all(root, "attributes")) {
            if (attributes.getAttribute("class").equals(kind)) {
                children(attributes).forEach(one -> types.put(one.getAttribute("id"), one.getAttribute("type")));
            }
        }
        for (Element element : all(root, kind)) {
            for (Element value : all(element, "attvalue")) {
                String type = types.get(value.getAttribute("for"));
                boolean fits = type != null
                        && switch (type) {
                            case "double" -> isDouble(value.getAttribute("value"));
                            case "long" -> value.getAttribute("value").matches("-?[0-9]+");
                            case "boolean" -> value.getAttribute("value").matches("true|false");
                            default -> true;
                        };
                if (!fits) {
                    broken.add(value.getAttribute("value") + " is no " + type);
                }
            }
        }
    }

    private static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        var list = root.getElementsByTagNameNS(NAMESPACE, name);
        for (int i = 0; i < list.getLength(); i++) {
            found.add((Element) list.item(i));
        }
        return found;
    }
}
