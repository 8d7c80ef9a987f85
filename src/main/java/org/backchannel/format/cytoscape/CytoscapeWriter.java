package org.backchannel.format.cytoscape;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.backchannel.format.Additions.Point;
import org.backchannel.format.json.JsonOutput;
import org.backchannel.format.network.Column;
import org.backchannel.format.network.Frame;
import org.backchannel.format.network.Look;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.NetworkWriter;
import org.backchannel.format.network.Value;
import org.backchannel.model.Actor;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;
import org.backchannel.text.Decimals;

/**
 * Writes the JSON of Cytoscape.js, or of the desktop program. Both have {@code elements} with {@code nodes} and
 * {@code edges}, data with ids that are texts, and positions. The desktop program wants its version of the format named
 * and the names that it shares between networks, and its tables hold no objects: there they are JSON within a text.
 *
 * <p>Nodes and edges share one space of ids; a tie that is called like an actor gets {@code tie:} before its id.
 */
public final class CytoscapeWriter implements NetworkWriter {
    private final boolean desktop;

    private CytoscapeWriter(boolean desktop) {
        this.desktop = desktop;
    }

    /** For Cytoscape.js. */
    public static CytoscapeWriter forPages() {
        return new CytoscapeWriter(false);
    }

    /** For the desktop program. */
    public static CytoscapeWriter forDesktop() {
        return new CytoscapeWriter(true);
    }

    @Override
    public void write(Network network, Appendable out) throws IOException {
        JsonOutput.write(out, json -> write(network, json));
    }

    private void write(Network network, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (desktop) {
            json.writeStringField("format_version", "1.0");
            json.writeStringField("generated_by", "Backchannel");
            json.writeStringField("target_cytoscapejs_version", "~2.1");
        }
        json.writeObjectFieldStart("data");
        name(network.map().title().orElse(network.map().graph()), json);
        json.writeFieldName(Frame.NAME);
        if (desktop) {
            json.writeString(network.frame());
        } else {
            Frame.write(network.map(), json);
        }
        json.writeEndObject();
        json.writeObjectFieldStart("elements");
        json.writeArrayFieldStart("nodes");
        for (Actor actor : network.actors()) {
            node(actor, network, json);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("edges");
        for (Tie tie : network.ties()) {
            edge(tie, network, json);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void name(String name, JsonGenerator json) throws IOException {
        json.writeStringField("name", name);
        if (desktop) {
            json.writeStringField("shared_name", name);
        }
    }

    private void node(Actor actor, Network network, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", actor.id());
        name(actor.name(), json);
        json.writeStringField("label", actor.name());
        json.writeStringField("color", network.look().color(actor).hex());
        json.writeFieldName("size");
        json.writeNumber(Decimals.shortest(network.look().size(actor)));
        JsonOutput.fields(actor, network.columnsOfActors(), json);
        json.writeEndObject();
        Optional<Point> place = network.position(actor);
        if (place.isPresent()) {
            json.writeObjectFieldStart("position");
            JsonOutput.place(place, json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void edge(Tie tie, Network network, JsonGenerator json) throws IOException {
        boolean taken = network.map().actors().containsKey(tie.id());
        json.writeStartObject();
        json.writeObjectFieldStart("data");
        json.writeStringField("id", taken ? "tie:" + tie.id() : tie.id());
        json.writeStringField("source", tie.from());
        json.writeStringField("target", tie.to());
        name(tie.from() + " (" + tie.type() + ") " + tie.to(), json);
        json.writeStringField("interaction", tie.type());
        if (desktop) {
            json.writeStringField("shared_interaction", tie.type());
        }
        json.writeStringField("label", tie.type());
        json.writeFieldName("weight");
        json.writeNumber(Decimals.shortest(tie.strength()));
        json.writeStringField("color", (tie.valence() == Valence.NEGATIVE ? Look.HOSTILE : Look.TIE).hex());
        JsonOutput.fields(tie, network.columnsOfTies(), json);
        evidence(tie, network.evidenceOfTies(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void evidence(Tie tie, List<Column<Tie>> columns, JsonGenerator json) throws IOException {
        if (!desktop) {
            JsonOutput.fields(tie, columns, json);
            return;
        }
        for (Column<Tie> column : columns) {
            Optional<Value> items = column.of(tie);
            if (items.isPresent()) {
                json.writeStringField(column.name(), items.get().cell());
            }
        }
    }
}
