package org.backchannel.format.graphology;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.backchannel.format.json.JsonOutput;
import org.backchannel.format.network.Frame;
import org.backchannel.format.network.Look;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.NetworkWriter;
import org.backchannel.model.Actor;
import org.backchannel.model.Tie;
import org.backchannel.model.Valence;
import org.backchannel.text.Decimals;

/**
 * Writes graphology's JSON: a directed multigraph, whose attributes Sigma.js draws as they are ({@code label}, {@code x},
 * {@code y}, {@code size}, {@code color}). No attribute is called {@code type}, which Sigma takes for its own. What belongs to
 * the map as a whole is an attribute of the graph, so that nothing is lost.
 */
public final class GraphologyWriter implements NetworkWriter {
    @Override
    public void write(Network network, Appendable out) throws IOException {
        JsonOutput.write(out, json -> write(network, json));
    }

    private static void write(Network network, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("attributes");
        json.writeStringField("name", network.map().title().orElse(network.map().graph()));
        json.writeFieldName(Frame.NAME);
        Frame.write(network.map(), json);
        json.writeEndObject();
        json.writeObjectFieldStart("options");
        json.writeStringField("type", "directed");
        json.writeBooleanField("multi", true);
        json.writeBooleanField("allowSelfLoops", false);
        json.writeEndObject();
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
    }

    private static void node(Actor actor, Network network, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", actor.id());
        json.writeObjectFieldStart("attributes");
        json.writeStringField("label", actor.name());
        JsonOutput.place(network.position(actor), json);
        json.writeFieldName("size");
        json.writeNumber(Decimals.shortest(network.look().size(actor)));
        json.writeStringField("color", network.look().color(actor).hex());
        JsonOutput.fields(actor, network.columnsOfActors(), json);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void edge(Tie tie, Network network, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("key", tie.id());
        json.writeStringField("source", tie.from());
        json.writeStringField("target", tie.to());
        json.writeObjectFieldStart("attributes");
        json.writeStringField("label", tie.type());
        json.writeFieldName("weight");
        json.writeNumber(Decimals.shortest(tie.strength()));
        json.writeStringField("color", (tie.valence() == Valence.NEGATIVE ? Look.HOSTILE : Look.TIE).hex());
        JsonOutput.fields(tie, network.columnsOfTies(), json);
        JsonOutput.fields(tie, network.evidenceOfTies(), json);
        json.writeEndObject();
        json.writeEndObject();
    }
}
