package org.backchannel.format.nodelink;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.backchannel.format.json.JsonOutput;
import org.backchannel.format.network.Frame;
import org.backchannel.format.network.Network;
import org.backchannel.format.network.NetworkWriter;
import org.backchannel.model.Actor;
import org.backchannel.model.Tie;
import org.backchannel.text.Decimals;

/**
 * Writes node-link JSON: {@code nodes} and {@code edges} of a directed multigraph whose edges are told apart by their
 * {@code key}, the tie's id. What belongs to the map as a whole is an attribute of the graph, so that nothing is lost.
 */
public final class NodeLinkWriter implements NetworkWriter {
    @Override
    public void write(Network network, Appendable out) throws IOException {
        JsonOutput.write(out, json -> write(network, json));
    }

    private static void write(Network network, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeBooleanField("directed", true);
        json.writeBooleanField("multigraph", true);
        json.writeObjectFieldStart("graph");
        json.writeStringField("name", network.map().title().orElse(network.map().graph()));
        json.writeFieldName(Frame.NAME);
        Frame.write(network.map(), json);
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
        json.writeStringField("id", actor.id());
        json.writeStringField("label", actor.name());
        JsonOutput.place(network.position(actor), json);
        JsonOutput.fields(actor, network.columnsOfActors(), json);
        json.writeEndObject();
    }

    private static void edge(Tie tie, Network network, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("source", tie.from());
        json.writeStringField("target", tie.to());
        json.writeStringField("key", tie.id());
        json.writeFieldName("weight");
        json.writeNumber(Decimals.shortest(tie.strength()));
        JsonOutput.fields(tie, network.columnsOfTies(), json);
        JsonOutput.fields(tie, network.evidenceOfTies(), json);
        json.writeEndObject();
    }
}
