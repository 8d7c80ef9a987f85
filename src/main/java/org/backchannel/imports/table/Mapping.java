package org.backchannel.imports.table;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.backchannel.format.Position;
import org.backchannel.imports.Dates;
import org.backchannel.imports.Head;

/**
 * How tables are read.
 *
 * @param file its own name, for messages
 * @param head what the map is called and declares
 * @param tables the first whose patterns fit a file says how it is read
 */
public record Mapping(String file, Head head, List<TableMapping> tables) {
    /** Keeps a copy that cannot change. */
    public Mapping {
        tables = List.copyOf(tables);
    }

    /**
     * How one kind of table is read.
     *
     * @param files which files; all, if empty
     * @param sheet which sheet of a workbook; the first, if empty
     * @param encoding where no byte order mark says it; UTF-8, if empty
     * @param delimiter the one that the header has most of, if empty
     * @param header whether the first row names the columns; else they have numbers
     * @param dates how dates are written, beside 2024, 2024-03 and 2024-03-10
     * @param actors by the label that ties call them by
     * @param ties that each row makes
     * @param source that each row describes
     * @param at where it stands
     */
    record TableMapping(
            Optional<Wildcard> files,
            Optional<String> sheet,
            Optional<Charset> encoding,
            Optional<Character> delimiter,
            boolean header,
            Dates dates,
            Map<String, ActorMapping> actors,
            List<TieMapping> ties,
            Optional<SourceMapping> source,
            Position at) {}

    /** Which columns make an actor. */
    record ActorMapping(
            String label,
            Optional<Expression> id,
            Optional<Expression> name,
            Optional<Expression> kind,
            Optional<Expression> side,
            Optional<Expression> role,
            Optional<Expression> aliases,
            Optional<Expression> note,
            Optional<Expression> passesOn,
            SortedMap<String, Expression> attributes) {}

    /** Which columns make a tie. */
    record TieMapping(
            String from,
            String to,
            Expression type,
            boolean optional,
            Optional<Expression> id,
            Optional<Expression> strength,
            double scale,
            Optional<Expression> confidence,
            Optional<Expression> since,
            Optional<Expression> until,
            Optional<Expression> valence,
            Optional<Expression> length,
            SortedMap<String, Expression> attributes,
            List<EvidenceMapping> evidence) {}

    /** Which columns make an item of evidence. */
    record EvidenceMapping(
            SourceMapping source,
            Optional<Expression> credibility,
            Optional<Expression> stance,
            Optional<Expression> at,
            Optional<Expression> says) {}

    /** The source of an item: one that the mapping declares, or one that columns make. */
    record SourceMapping(
            Optional<String> declared,
            Optional<Expression> id,
            Optional<Expression> title,
            Optional<Expression> url,
            Optional<Expression> publisher,
            Optional<Expression> date,
            Optional<Expression> reliability) {}
}
