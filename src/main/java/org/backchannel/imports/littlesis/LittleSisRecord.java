package org.backchannel.imports.littlesis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.backchannel.imports.json.JsonRecord;

/** An entity or a relationship: its attributes by name, wherever the JSON or the table has them. */
final class LittleSisRecord {
    /** What is read; a file of rejects has a column for each. */
    private static final List<String> FIELDS = List.of(
            "id",
            "name",
            "primary_ext",
            "aliases",
            "types",
            "blurb",
            "entity1_id",
            "entity1_name",
            "entity2_id",
            "entity2_name",
            "category_id",
            "category_name",
            "description",
            "description1",
            "description2",
            "start_date",
            "end_date",
            "is_current",
            "is_board",
            "is_executive",
            "is_employee",
            "percent_stake",
            "amount",
            "currency",
            "goods",
            "updated_at");

    private static final String SEPARATOR = "; ";

    private final Map<String, String> fields = new LinkedHashMap<>();

    private LittleSisRecord() {}

    static LittleSisRecord of(JsonRecord json) {
        LittleSisRecord record = new LittleSisRecord();
        for (String field : FIELDS) {
            List<String> texts = new ArrayList<>(json.all("attributes." + field));
            texts.addAll(texts.isEmpty() ? json.all("attributes.category_attributes." + field) : List.of());
            texts.addAll(texts.isEmpty() ? json.all(field) : List.of());
            texts.addAll(texts.isEmpty() ? json.all("category_attributes." + field) : List.of());
            if (!texts.isEmpty()) {
                record.fields.put(field, String.join(SEPARATOR, texts));
            }
        }
        // The bulk data names the ends of a relationship by their addresses: …/person/13503-Barack_Obama.
        record.end("entity1", json.first("entity", "links.entity"));
        record.end("entity2", json.first("related", "links.related"));
        return record;
    }

    static LittleSisRecord of(List<String> columns, List<String> cells) {
        LittleSisRecord record = new LittleSisRecord();
        for (int i = 0; i < Math.min(columns.size(), cells.size()); i++) {
            if (FIELDS.contains(columns.get(i)) && !cells.get(i).isBlank()) {
                record.fields.put(columns.get(i), cells.get(i).strip());
            }
        }
        return record;
    }

    private void end(String end, Optional<String> address) {
        String last =
                address.map(text -> text.substring(text.lastIndexOf('/') + 1)).orElse("");
        int hyphen = last.indexOf('-');
        if (hyphen > 0 && last.substring(0, hyphen).matches("\\d+")) {
            fields.putIfAbsent(end + "_id", last.substring(0, hyphen));
            fields.putIfAbsent(end + "_name", last.substring(hyphen + 1).replace('_', ' '));
        }
    }

    boolean isRelationship() {
        return fields.containsKey("category_id")
                || fields.containsKey("category_name")
                || fields.containsKey("entity1_id");
    }

    Optional<String> get(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Whether a flag is set; tables write 1, JSON true. */
    boolean is(String field) {
        return get(field)
                .filter(text -> List.of("true", "1", "yes", "t").contains(text))
                .isPresent();
    }

    List<String> list(String field) {
        return get(field)
                .map(text -> Arrays.stream(text.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    List<String> fields() {
        return FIELDS;
    }

    List<String> values() {
        return FIELDS.stream().map(field -> fields.getOrDefault(field, "")).toList();
    }
}
