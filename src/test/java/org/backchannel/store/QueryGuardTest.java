package org.backchannel.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QueryGuardTest {
    @Test
    void aPositionIsThatInTheQueryAsItWasWritten() {
        assertThat(QueryGuard.withoutExplain("No (line 1, column 12 (offset: 11))"))
                .isEqualTo("No (line 1, column 4 (offset: 3))");
        assertThat(QueryGuard.withoutExplain("No (line 2, column 12 (offset: 31))"))
                .isEqualTo("No (line 2, column 12 (offset: 23))");
        assertThat(QueryGuard.withoutExplain("No position")).isEqualTo("No position");
    }

    @Test
    void loadCsvIsFoundHoweverItIsWritten() {
        assertThat(new String[] {
                    "LOAD CSV FROM 'x' AS l RETURN l",
                    "RETURN COLLECT { load\n csv FROM 'x' AS l RETURN l }",
                    "RETURN EXISTS { LOAD/* */CSV FROM 'x' AS l RETURN l }",
                    "RETURN COUNT { LOAD // here\n CSV WITH HEADERS FROM 'x' AS l RETURN l }",
                    "RETURN 'it\\'s' + COLLECT { LOAD C\\u0053V FROM 'x' AS l RETURN l }[0]",
                    "RETURN COLLECT { LOAD\u00a0CSV FROM 'x' AS l RETURN l }"
                })
                .allMatch(QueryGuard::mentionsLoadCsv);
        assertThat(new String[] {
                    "RETURN 'LOAD CSV'",
                    "RETURN \"it is \\\"LOAD CSV\\\"\"",
                    "MATCH (n:`LOAD CSV`) RETURN n // LOAD CSV",
                    "RETURN 1 /* LOAD\nCSV */",
                    "MATCH (load)-->(csv) RETURN load, csv",
                    "RETURN payload_csv"
                })
                .noneMatch(QueryGuard::mentionsLoadCsv);
    }
}
