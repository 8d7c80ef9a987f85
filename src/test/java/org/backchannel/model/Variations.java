package org.backchannel.model;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every value that differs from a given one in one place: a text longer by a letter, another constant, a number halved,
 * an optional left out, a list one shorter or longer. It walks records by reflection, so that a component added later
 * is varied too.
 */
final class Variations {
    private Variations() {}

    /**
     * A value changed in one place.
     *
     * @param path where
     * @param changed the record components that the path passes, as {@code Record.component}
     * @param value the value with the change in it
     */
    record Variation(String path, Set<String> changed, Object value) {
        private Variation within(String step, Function<Object, Object> holder) {
            return new Variation(step + path, changed, holder.apply(value));
        }
    }

    /** The components of some records, as {@code Record.component}. */
    static Set<String> components(Class<?>... records) {
        Set<String> names = new TreeSet<>();
        for (Class<?> type : records) {
            for (RecordComponent component : type.getRecordComponents()) {
                names.add(type.getSimpleName() + "." + component.getName());
            }
        }
        return names;
    }

    static List<Variation> of(Object value) {
        if (value instanceof CalendarDate) {
            return leaf("another date", CalendarDate.of("1999-12"));
        } else if (value instanceof Record record) {
            return ofRecord(record);
        } else if (value instanceof String text) {
            return leaf("longer", text + "x");
        } else if (value instanceof Double number) {
            return leaf("halved", number / 2);
        } else if (value instanceof Boolean flag) {
            return leaf("turned", !flag);
        } else if (value instanceof Enum<?> constant) {
            return leaf("another", next(constant));
        } else if (value instanceof Optional<?> optional) {
            return ofOptional(optional);
        } else if (value instanceof OptionalDouble number) {
            return number.isEmpty()
                    ? List.of()
                    : List.of(
                            variation("left out", OptionalDouble.empty()),
                            variation("halved", OptionalDouble.of(number.getAsDouble() / 2)));
        } else if (value instanceof List<?> list) {
            return ofList(list);
        } else if (value instanceof Map<?, ?> map) {
            return ofMap(map);
        }
        throw new IllegalArgumentException("no way to vary a " + value.getClass());
    }

    private static Variation variation(String path, Object value) {
        return new Variation(":" + path, Set.of(), value);
    }

    private static List<Variation> leaf(String path, Object value) {
        return List.of(variation(path, value));
    }

    private static Object next(Enum<?> constant) {
        Object[] constants = constant.getDeclaringClass().getEnumConstants();
        return constants[(constant.ordinal() + 1) % constants.length];
    }

    private static List<Variation> ofOptional(Optional<?> optional) {
        return optional.stream()
                .flatMap(content -> Stream.concat(
                        Stream.of(variation("left out", Optional.empty())),
                        of(content).stream().map(inner -> inner.within("", Optional::of))))
                .toList();
    }

    private static List<Variation> ofList(List<?> list) {
        List<Variation> variations = new ArrayList<>();
        for (int place = 0; place < list.size(); place++) {
            int here = place;
            List<Object> shorter = new ArrayList<>(list);
            shorter.remove(here);
            variations.add(variation(place + " left out", shorter));
            of(list.get(place))
                    .forEach(inner -> variations.add(inner.within("[" + here + "]", changed -> {
                        List<Object> copy = new ArrayList<>(list);
                        copy.set(here, changed);
                        return copy;
                    })));
        }
        return variations;
    }

    private static <K> List<Variation> ofMap(Map<K, ?> map) {
        List<Variation> variations = new ArrayList<>();
        map.forEach((key, value) -> {
            SortedMap<K, Object> fewer = new TreeMap<>(map);
            fewer.remove(key);
            variations.add(variation(key + " left out", fewer));
            of(value)
                    .forEach(inner -> variations.add(inner.within("[" + key + "]", changed -> {
                        SortedMap<K, Object> copy = new TreeMap<>(map);
                        copy.put(key, changed);
                        return copy;
                    })));
            if (!(value instanceof Record)) {
                of(key).forEach(inner ->
                        variations.add(inner.within("key " + key, changed -> renamed(map, key, changed))));
            }
        });
        return variations;
    }

    /** A record knows its own name, so only what is none is renamed. */
    private static <K> SortedMap<Object, Object> renamed(Map<K, ?> map, K key, Object newKey) {
        SortedMap<Object, Object> copy = new TreeMap<>(map);
        copy.put(newKey, copy.remove(key));
        return copy;
    }

    private static List<Variation> ofRecord(Record record) {
        List<Variation> variations = new ArrayList<>();
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values =
                Stream.of(components).map(component -> read(component, record)).toArray();
        for (int place = 0; place < components.length; place++) {
            int here = place;
            String name = record.getClass().getSimpleName() + "." + components[place].getName();
            for (Variation inner : of(values[place])) {
                Set<String> changed = new TreeSet<>(inner.changed());
                changed.add(name);
                Object[] copy = values.clone();
                copy[here] = inner.value();
                variations.add(
                        new Variation("." + components[here].getName() + inner.path(), changed, make(record, copy)));
            }
        }
        return variations;
    }

    private static Object read(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object make(Record record, Object[] values) {
        try {
            Constructor<?> canonical = record.getClass()
                    .getDeclaredConstructor(Stream.of(record.getClass().getRecordComponents())
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            return canonical.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
