package org.backchannel.format.yaml;

import java.util.List;
import java.util.Optional;
import org.backchannel.format.Problems;
import org.backchannel.model.Reliability;
import org.backchannel.model.Source;

/** Reads one source. */
final class SourceReader {
    private static final List<String> KEYS =
            List.of("title", "publisher", "date", "url", "within", "reliability", "confidential");

    private static final Words<Reliability> LETTERS = Words.of(Reliability.values());

    private final Declarations sources;
    private final Problems problems;

    SourceReader(Declarations sources, Problems problems) {
        this.sources = sources;
        this.problems = problems;
    }

    /** The source of an id; without a title it is called by its id, without a letter it cannot be judged (F). */
    Optional<Source> read(YamlNode.Scalar key, YamlNode value) {
        Optional<String> id = Names.checkId(key, "the id of a source", Names.ID, problems)
                .filter(name -> sources.declare(name, key.at()));
        String what = "source " + Characters.quoted(key.text());
        return Fields.of(value, what, KEYS, problems).flatMap(fields -> id.map(name -> read(name, fields)));
    }

    private Source read(String id, Fields fields) {
        Optional<String> title = fields.name("title");
        title.ifPresent(text -> sources.alsoKnownAs(id, text));
        return new Source(
                id,
                title.orElse(id),
                fields.name("publisher"),
                fields.date("date"),
                fields.name("url"),
                fields.scalar("within").map(to -> sources.refer("source '" + id + "' stands within", to)),
                fields.word("reliability", LETTERS).orElse(Reliability.F),
                fields.flag("confidential"));
    }
}
