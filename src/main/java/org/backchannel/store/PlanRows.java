package org.backchannel.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.backchannel.analysis.QueryResult;
import org.backchannel.analysis.QueryResult.Value;
import org.neo4j.driver.summary.Plan;
import org.neo4j.driver.summary.ProfiledPlan;

/**
 * The plan of a query as rows, an operator a row: the one that hands over the result first, below each what feeds it.
 * Bars before an operator count the branches it is in.
 */
final class PlanRows {
    private static final List<String> PLANNED = List.of("operator", "details", "estimatedRows");
    private static final List<String> PROFILED = List.of("operator", "details", "estimatedRows", "rows", "dbHits");

    private final List<List<Value>> rows = new ArrayList<>();
    private final boolean profiled;

    private PlanRows(boolean profiled) {
        this.profiled = profiled;
    }

    /** Of a plan; of one that was run with what it came to. */
    static QueryResult of(Plan plan) {
        PlanRows rows = new PlanRows(plan instanceof ProfiledPlan);
        rows.add(plan, 0);
        return new QueryResult(rows.profiled ? PROFILED : PLANNED, rows.rows);
    }

    private void add(Plan plan, int branch) {
        List<Value> row = new ArrayList<>();
        row.add(new Value.Text("| ".repeat(branch) + plan.operatorType().replaceFirst("@.*", "")));
        row.add(text(plan, "Details"));
        row.add(estimate(plan));
        if (plan instanceof ProfiledPlan run) {
            row.add(new Value.Whole(run.records()));
            row.add(new Value.Whole(run.dbHits()));
        }
        rows.add(row);
        List<? extends Plan> feeding = plan.children();
        // The first feeds straight on, the others are branches, told before it.
        for (int i = feeding.size() - 1; i >= 0; i--) {
            add(feeding.get(i), branch + (i > 0 ? 1 : 0));
        }
    }

    private static Value text(Plan plan, String argument) {
        return Optional.ofNullable(plan.arguments().get(argument))
                .<Value>map(value -> new Value.Text(value.asString("")))
                .orElseGet(Value.Nothing::new);
    }

    private static Value estimate(Plan plan) {
        return Optional.ofNullable(plan.arguments().get("EstimatedRows"))
                .<Value>map(value -> new Value.Real(value.asDouble()))
                .orElseGet(Value.Nothing::new);
    }
}
