package org.backchannel.store;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.backchannel.analysis.QueryResult;
import org.neo4j.driver.Result;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;
import org.neo4j.driver.types.Type;
import org.neo4j.driver.types.TypeSystem;

/** The driver's values as ours. */
final class QueryValues {
    private static final TypeSystem TYPES = TypeSystem.getDefault();

    private QueryValues() {}

    /** A whole result. */
    static QueryResult of(Result result) {
        List<List<QueryResult.Value>> rows = new ArrayList<>();
        result.forEachRemaining(record -> rows.add(all(record.values())));
        return new QueryResult(result.keys(), rows);
    }

    private static List<QueryResult.Value> all(List<Value> values) {
        return values.stream().map(QueryValues::of).toList();
    }

    private static QueryResult.Value of(Value value) {
        Type type = value.type();
        if (type.equals(TYPES.NULL())) {
            return new QueryResult.Value.Nothing();
        }
        if (type.equals(TYPES.INTEGER())) {
            return new QueryResult.Value.Whole(value.asLong());
        }
        if (type.equals(TYPES.FLOAT())) {
            return new QueryResult.Value.Real(value.asDouble());
        }
        if (type.equals(TYPES.BOOLEAN())) {
            return new QueryResult.Value.Truth(value.asBoolean());
        }
        if (type.equals(TYPES.LIST())) {
            return new QueryResult.Value.Sequence(value.asList(QueryValues::of));
        }
        return entityOrText(value, type);
    }

    private static QueryResult.Value entityOrText(Value value, Type type) {
        if (type.equals(TYPES.MAP())) {
            Map<String, QueryResult.Value> entries = new LinkedHashMap<>();
            value.keys().forEach(key -> entries.put(key, of(value.get(key))));
            return new QueryResult.Value.Keyed(entries);
        }
        if (type.equals(TYPES.NODE())) {
            return node(value.asNode());
        }
        if (type.equals(TYPES.RELATIONSHIP())) {
            return relationship(value.asRelationship());
        }
        if (type.equals(TYPES.PATH())) {
            return path(value.asPath());
        }
        if (type.equals(TYPES.BYTES())) {
            return new QueryResult.Value.Text(Base64.getEncoder().encodeToString(value.asByteArray()));
        }
        return new QueryResult.Value.Text(
                type.equals(TYPES.STRING()) ? value.asString() : String.valueOf(value.asObject()));
    }

    private static QueryResult.Value.Node node(Node node) {
        List<String> labels = new ArrayList<>();
        node.labels().forEach(labels::add);
        return new QueryResult.Value.Node(List.copyOf(labels), properties(node));
    }

    private static QueryResult.Value.Relationship relationship(Relationship relationship) {
        return new QueryResult.Value.Relationship(relationship.type(), properties(relationship));
    }

    private static QueryResult.Value.Path path(Path path) {
        List<QueryResult.Value.Node> nodes = new ArrayList<>();
        path.nodes().forEach(node -> nodes.add(node(node)));
        List<QueryResult.Value.Relationship> relationships = new ArrayList<>();
        List<Boolean> forward = new ArrayList<>();
        path.forEach(segment -> {
            relationships.add(relationship(segment.relationship()));
            forward.add(segment.relationship()
                    .startNodeElementId()
                    .equals(segment.start().elementId()));
        });
        return new QueryResult.Value.Path(nodes, relationships, forward);
    }

    /** In the order of their names: the database keeps none. */
    private static Map<String, QueryResult.Value> properties(Entity entity) {
        Map<String, QueryResult.Value> properties = new TreeMap<>();
        entity.keys().forEach(key -> properties.put(key, of(entity.get(key))));
        return properties;
    }
}
