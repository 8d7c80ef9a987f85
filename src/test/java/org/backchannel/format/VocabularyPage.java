package org.backchannel.format;

import org.backchannel.model.Conductance;
import org.backchannel.text.Decimals;

/** The page of the documentation that lists the built-in tie types. */
final class VocabularyPage {
    private static final String BEGINNING = """
            # Tie types

            <!-- Made from src/main/resources/org/backchannel/format/tie-types.yaml; do not edit. To make it anew:
                 mvn -o test -Dtest=VocabularyPageTest -Dbackchannel.rewrite-golden=true -->

            A tie type says how well a tie of its kind conducts **access** (a request travels along it) and
            **influence**, *forward* (from the tie's `from` to its `to`) and *backward*: four numbers in [0, 1]. A map may
            use these types without declaring them, override them, or add its own, under `tie-types`
            ([the graph file](graph-file.md)).

            The works cited study the kind of tie. **None of them gives these numbers**: they are the stated defaults of
            this project, our judgement, and yours to change.

            | type | access forward | backward | influence forward | backward |
            | --- | --- | --- | --- | --- |
            """;

    private VocabularyPage() {}

    /** The page in Markdown. */
    static String markdown(TieVocabulary vocabulary) {
        StringBuilder page = new StringBuilder(BEGINNING);
        for (TieVocabulary.Entry entry : vocabulary.entries()) {
            String name = entry.type().name();
            page.append("| [`" + name + "`](#" + name + ") | "
                    + cells(entry.type().access()) + " | " + cells(entry.type().influence()) + " |\n");
        }
        for (TieVocabulary.Entry entry : vocabulary.entries()) {
            page.append("\n## " + entry.type().name() + "\n\n" + entry.description() + "\n\nSource: " + entry.source()
                    + "\n");
        }
        return page.toString();
    }

    private static String cells(Conductance conductance) {
        return Decimals.shortest(conductance.forward()) + " | " + Decimals.shortest(conductance.backward());
    }
}
