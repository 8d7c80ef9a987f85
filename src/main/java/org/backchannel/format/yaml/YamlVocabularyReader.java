package org.backchannel.format.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.format.BadGraphFileException;
import org.backchannel.format.Problems;
import org.backchannel.format.Reading;
import org.backchannel.format.TieVocabulary;
import org.snakeyaml.engine.v2.events.Event;

/** Reads a documented vocabulary of tie types. */
public final class YamlVocabularyReader {
    private static final List<String> KEYS = List.of("description", "source", "access", "influence");

    private YamlVocabularyReader() {}

    /**
     * The types of a vocabulary, in its order.
     *
     * @param file the name that problems are reported under
     * @throws BadGraphFileException with what is wrong
     */
    public static List<TieVocabulary.Entry> read(String file, InputStream bytes) throws IOException {
        Problems problems = new Problems(file);
        YamlEvents events = new YamlEvents(new GuardedText(bytes, JsonTabs.forJson(false)), problems);
        while (!events.nextIs(Event.ID.MappingStart)) {
            events.next();
        }
        List<TieVocabulary.Entry> entries = new ArrayList<>();
        if (events.node() instanceof YamlNode.Keys vocabulary) {
            vocabulary.entries().forEach(entry -> entry(entry, problems).ifPresent(entries::add));
        }
        if (problems.hasErrors()) {
            throw new BadGraphFileException(Reading.refused(problems));
        }
        return entries;
    }

    private static Optional<TieVocabulary.Entry> entry(YamlNode.Entry entry, Problems problems) {
        String what = "tie type " + Characters.quoted(entry.key().text());
        return Fields.of(entry.value(), what, KEYS, problems).flatMap(fields -> {
            fields.require(entry.key().at(), "description", "source");
            String description = fields.text("description").orElse("");
            String source = fields.text("source").orElse("");
            return new TieTypeReader(problems)
                    .type(entry.key().text(), fields, entry.key())
                    .map(type -> new TieVocabulary.Entry(type, description, source));
        });
    }
}
