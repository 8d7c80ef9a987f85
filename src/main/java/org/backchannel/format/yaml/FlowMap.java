package org.backchannel.format.yaml;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.model.CalendarDate;

/** Keys and values on one line, between braces. Values come as YAML; what is absent is left out. */
final class FlowMap {
    private final StringBuilder text = new StringBuilder("{");

    FlowMap put(String key, String yaml) {
        if (text.length() > 1) {
            text.append(", ");
        }
        text.append(key).append(": ").append(yaml);
        return this;
    }

    FlowMap putText(String key, Optional<String> value) {
        value.ifPresent(present -> put(key, YamlText.of(present)));
        return this;
    }

    FlowMap putList(String key, Collection<String> texts) {
        if (!texts.isEmpty()) {
            put(key, texts.stream().map(YamlText::of).collect(Collectors.joining(", ", "[", "]")));
        }
        return this;
    }

    FlowMap putIf(boolean wanted, String key, String yaml) {
        return wanted ? put(key, yaml) : this;
    }

    FlowMap putDate(String key, Optional<CalendarDate> date) {
        date.ifPresent(present -> put(key, present.text()));
        return this;
    }

    FlowMap putMap(String key, FlowMap map) {
        return putIf(!map.isEmpty(), key, map.toString());
    }

    boolean isEmpty() {
        return text.length() == 1;
    }

    @Override
    public String toString() {
        return text + "}";
    }
}
