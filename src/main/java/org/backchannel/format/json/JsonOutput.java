package org.backchannel.format.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.backchannel.format.Additions.Point;
import org.backchannel.format.network.Appending;
import org.backchannel.format.network.Column;
import org.backchannel.format.network.JsonText;
import org.backchannel.format.network.Value;
import org.backchannel.text.Decimals;

/** Writes a JSON file, a node or an edge a line, so that line tools and diffs work. */
public final class JsonOutput {
    private static final JsonFactory JSON = new JsonFactory();
    private static final int OUTERMOST = 2;

    private JsonOutput() {}

    /** Writes one file. */
    public static void write(Appendable out, JsonText.Writing writing) throws IOException {
        JsonGenerator json = JSON.createGenerator(new Appending(out)).setPrettyPrinter(new LineByLine());
        writing.to(json);
        json.flush();
        out.append('\n');
    }

    /** Writes those columns that hold something for an element, as fields. */
    public static <T> void fields(T element, List<Column<T>> columns, JsonGenerator json) throws IOException {
        for (Column<T> column : columns) {
            Value value = column.of(element).orElse(null);
            if (value != null) {
                json.writeFieldName(column.name());
                JsonText.write(value, json);
            }
        }
    }

    /** Writes a place, if there is one, as the fields x and y. */
    public static void place(Optional<Point> place, JsonGenerator json) throws IOException {
        if (place.isPresent()) {
            json.writeFieldName("x");
            json.writeNumber(Decimals.shortest(place.get().x()));
            json.writeFieldName("y");
            json.writeNumber(Decimals.shortest(place.get().y()));
        }
    }

    /** A new line for each field of the file and for each item of its lists, and blanks where people have them. */
    private static final class LineByLine extends MinimalPrettyPrinter {
        private static final long serialVersionUID = 1;

        @Override
        public void beforeObjectEntries(JsonGenerator json) throws IOException {
            breakIf(isOutermost(json), json);
        }

        @Override
        public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
            json.writeRaw(isOutermost(json) ? ",\n" : ", ");
        }

        @Override
        public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(": ");
        }

        @Override
        public void writeEndObject(JsonGenerator json, int entries) throws IOException {
            breakIf(json.getOutputContext().inRoot(), json);
            json.writeRaw('}');
        }

        @Override
        public void beforeArrayValues(JsonGenerator json) throws IOException {
            breakIf(isOfElements(json), json);
        }

        @Override
        public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
            json.writeRaw(isOfElements(json) ? ",\n" : ", ");
        }

        private static boolean isOutermost(JsonGenerator json) {
            return json.getOutputContext().getNestingDepth() <= 1;
        }

        /** A list in the file itself, or one level down, and not within another list. */
        private static boolean isOfElements(JsonGenerator json) {
            return json.getOutputContext().getNestingDepth() <= OUTERMOST + 1
                    && !json.getOutputContext().getParent().inArray()
                    && !json.getOutputContext().getParent().getParent().inArray();
        }

        private static void breakIf(boolean condition, JsonGenerator json) throws IOException {
            if (condition) {
                json.writeRaw('\n');
            }
        }
    }
}
