package org.backchannel.cli;

import java.util.List;
import java.util.Locale;
import org.backchannel.report.answer.QueryListReport;
import org.backchannel.store.SavedQueries;
import org.backchannel.store.SavedQuery;

/** The saved queries as a report lists them: reports know no store. */
final class SavedQueryRows {
    private SavedQueryRows() {}

    static List<QueryListReport.Entry> of(SavedQueries queries) {
        return queries.list().stream().map(SavedQueryRows::entry).toList();
    }

    private static QueryListReport.Entry entry(SavedQuery query) {
        return new QueryListReport.Entry(
                query.name(),
                query.description(),
                query.parameters().stream().map(SavedQueryRows::parameter).toList());
    }

    private static QueryListReport.Parameter parameter(SavedQuery.Parameter parameter) {
        return new QueryListReport.Parameter(
                parameter.name(),
                parameter.type().name().toLowerCase(Locale.ROOT),
                parameter.byDefault(),
                parameter.meaning());
    }
}
