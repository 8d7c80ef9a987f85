package org.backchannel.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.backchannel.format.yaml.YamlVocabularyReader;
import org.backchannel.model.TieType;

/** The types of tie that every map may use without declaring them, with what each means and where it is studied. */
public final class TieVocabulary {
    private static final String RESOURCE = "tie-types.yaml";

    private final List<Entry> entries;
    private final SortedMap<String, TieType> types = new TreeMap<>();

    private TieVocabulary(List<Entry> entries) {
        this.entries = entries;
        entries.forEach(entry -> types.put(entry.type().name(), entry.type()));
    }

    /**
     * A type of tie with its documentation.
     *
     * @param type its name and numbers
     * @param description what such a tie is
     * @param source the work that studies this kind of tie; the numbers are this project's own judgement
     */
    public record Entry(TieType type, String description, String source) {}

    /** Read when first asked for. */
    private static final class Holder {
        private static final TieVocabulary BUILT_IN = read();

        private static TieVocabulary read() {
            try (InputStream resource = TieVocabulary.class.getResourceAsStream(RESOURCE)) {
                return new TieVocabulary(YamlVocabularyReader.read(RESOURCE, resource));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The built-in vocabulary, from the resource {@code tie-types.yaml}. */
    public static TieVocabulary builtIn() {
        return Holder.BUILT_IN;
    }

    /** The types with their documentation, in the order of the resource. */
    public List<Entry> entries() {
        return entries;
    }

    /** The types by name. */
    public SortedMap<String, TieType> types() {
        return Collections.unmodifiableSortedMap(types);
    }
}
