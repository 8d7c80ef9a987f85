package org.backchannel.format.yaml;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.backchannel.format.GraphWriter;
import org.backchannel.model.Actor;
import org.backchannel.model.ActorKind;
import org.backchannel.model.Conductance;
import org.backchannel.model.Evidence;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.StakeholderMap.GradeOverrides;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.model.TieType;
import org.backchannel.model.Valence;
import org.backchannel.text.Decimals;

/**
 * Writes a map as a graph file in YAML: one text for one map, in the order of ids, defaults left out, reading back as
 * an equal map.
 */
public final class YamlGraphWriter implements GraphWriter {
    @Override
    public void write(StakeholderMap map, Appendable out) throws IOException {
        head(map, out);
        for (Source source : section("sources", map.sources(), out)) {
            entry(source.id(), source(source), out);
        }
        for (Actor actor : section("actors", map.actors(), out)) {
            entry(actor.id(), actor(actor), out);
        }
        out.append(map.ties().isEmpty() ? "" : "\nties:\n");
        for (Tie tie : map.ties()) {
            tie(tie, out);
        }
        for (TieType type : section("tie-types", map.declaredTypes(), out)) {
            entry(type.name(), type(type), out);
        }
        grades(map.gradeOverrides(), out);
    }

    private static void head(StakeholderMap map, Appendable out) throws IOException {
        line("graph", Optional.of(map.graph()).map(YamlText::of), out);
        line("title", map.title().map(YamlText::of), out);
        line("as-of", map.asOf(), out);
        line("target", map.target().map(YamlText::of), out);
        if (!map.origins().isEverybody()) {
            FlowMap origins = new FlowMap()
                    .putList("sides", map.origins().sides())
                    .putList("actors", map.origins().actors());
            line("origins", Optional.of(origins), out);
        }
    }

    private static void line(String key, Optional<?> value, Appendable out) throws IOException {
        if (value.isPresent()) {
            out.append(key).append(": ").append(value.get().toString()).append('\n');
        }
    }

    private static <T> Collection<T> section(String key, Map<String, T> entries, Appendable out) throws IOException {
        out.append(entries.isEmpty() ? "" : "\n" + key + ":\n");
        return entries.values();
    }

    private static void entry(String id, FlowMap value, Appendable out) throws IOException {
        out.append("  ");
        line(YamlText.of(id), Optional.of(value), out);
    }

    private static FlowMap source(Source source) {
        return new FlowMap()
                .putText("title", Optional.of(source.title()))
                .putText("publisher", source.publisher())
                .putDate("date", source.date())
                .putText("url", source.url())
                .putText("within", source.within())
                .put("reliability", source.reliability().name())
                .putIf(source.confidential(), "confidential", "true");
    }

    private static FlowMap actor(Actor actor) {
        return new FlowMap()
                .putText("name", Optional.of(actor.name()))
                .putIf(actor.kind() != ActorKind.PERSON, "kind", Words.word(actor.kind()))
                .putText("side", actor.side())
                .putText("role", actor.role())
                .putList("aliases", actor.aliases())
                .putText("note", actor.note())
                .putIf(actor.passesOn() != 1, "passes-on", Decimals.shortest(actor.passesOn()))
                .putMap("attributes", attributes(actor.attributes()));
    }

    private static void tie(Tie tie, Appendable out) throws IOException {
        boolean named = !tie.id().equals(Tie.defaultId(tie.from(), tie.type(), tie.to()));
        out.append("  - from: ").append(YamlText.of(tie.from())).append('\n');
        tieLine("to", Optional.of(YamlText.of(tie.to())), out);
        tieLine("type", Optional.of(YamlText.of(tie.type())), out);
        tieLine("id", Optional.of(tie.id()).filter(id -> named).map(YamlText::of), out);
        tieLine("strength", number(tie.strength()).filter(text -> tie.strength() != 1), out);
        tieLine(
                "confidence",
                tie.confidence().stream().mapToObj(Decimals::shortest).findFirst(),
                out);
        tieLine("since", tie.period().since(), out);
        tieLine("until", tie.period().until(), out);
        tieLine(
                "valence",
                Optional.of(tie.valence()).filter(v -> v != Valence.NEUTRAL).map(Words::word),
                out);
        tieLine("length", tie.length().stream().mapToObj(Decimals::shortest).findFirst(), out);
        tieLine("attributes", Optional.of(attributes(tie.attributes())).filter(map -> !map.isEmpty()), out);
        out.append(tie.evidence().isEmpty() ? "" : "    evidence:\n");
        for (Evidence item : tie.evidence()) {
            out.append("      - ").append(evidence(item).toString()).append('\n');
        }
    }

    private static void tieLine(String key, Optional<?> value, Appendable out) throws IOException {
        out.append(value.isPresent() ? "    " : "");
        line(key, value, out);
    }

    private static FlowMap evidence(Evidence item) {
        return new FlowMap()
                .putText("source", Optional.of(item.source()))
                .put("credibility", Integer.toString(item.credibility().digit()))
                .putIf(item.stance() == Stance.DENIES, "stance", Words.word(item.stance()))
                .putText("at", item.at())
                .putText("says", item.says());
    }

    private static FlowMap type(TieType type) {
        return new FlowMap().put("access", conductance(type.access())).put("influence", conductance(type.influence()));
    }

    private static String conductance(Conductance conductance) {
        return new FlowMap()
                .put("forward", Decimals.shortest(conductance.forward()))
                .put("backward", Decimals.shortest(conductance.backward()))
                .toString();
    }

    private static FlowMap attributes(SortedMap<String, String> attributes) {
        FlowMap flow = new FlowMap();
        attributes.forEach((name, value) -> flow.put(YamlText.of(name), YamlText.ofValue(value)));
        return flow;
    }

    private static void grades(GradeOverrides grades, Appendable out) throws IOException {
        if (grades.equals(GradeOverrides.NONE)) {
            return;
        }
        out.append("\ngrades:\n");
        FlowMap letters = new FlowMap();
        grades.reliability().forEach((letter, number) -> letters.put(letter.name(), Decimals.shortest(number)));
        FlowMap digits = new FlowMap();
        grades.credibility()
                .forEach((digit, number) -> digits.put(Integer.toString(digit.digit()), Decimals.shortest(number)));
        if (!letters.isEmpty()) {
            entry("reliability", letters, out);
        }
        if (!digits.isEmpty()) {
            entry("credibility", digits, out);
        }
    }

    private static Optional<String> number(double value) {
        return Optional.of(Decimals.shortest(value));
    }
}
