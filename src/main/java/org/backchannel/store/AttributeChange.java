package org.backchannel.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has to be set so that the properties of an element are the attributes it should have, and no others. */
final class AttributeChange {
    private AttributeChange() {}

    /** The attributes of a new element, by name. */
    static Map<String, Object> added(List<Object> row, int valuesColumn) {
        Map<String, Object> properties = new HashMap<>();
        List<?> names = (List<?>) row.get(valuesColumn - 1);
        List<?> values = (List<?>) row.get(valuesColumn);
        for (int i = 0; i < names.size(); i++) {
            properties.put((String) names.get(i), values.get(i));
        }
        return properties;
    }

    /** The attributes of a changed element; one that is gone has the value null, which removes it. */
    static Map<String, Object> of(Table.Change change, int valuesColumn) {
        Map<String, Object> properties = new HashMap<>();
        if (change.before().values().get(valuesColumn - 1) instanceof List<?> before) {
            before.stream().filter(String.class::isInstance).forEach(name -> properties.put((String) name, null));
        }
        properties.putAll(added(change.after(), valuesColumn));
        return properties;
    }
}
