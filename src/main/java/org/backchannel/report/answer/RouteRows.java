package org.backchannel.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.backchannel.analysis.doors.Door;
import org.backchannel.analysis.doors.Provenance;
import org.backchannel.analysis.doors.Route;
import org.backchannel.analysis.doors.Step;
import org.backchannel.model.Actor;
import org.backchannel.model.Confidence;
import org.backchannel.model.Evidence;
import org.backchannel.model.Source;
import org.backchannel.model.StakeholderMap;
import org.backchannel.model.Stance;
import org.backchannel.model.Tie;
import org.backchannel.projection.Contribution;
import org.backchannel.report.Block;
import org.backchannel.report.Cell;
import org.backchannel.report.Column;
import org.backchannel.report.JsonValue;
import org.backchannel.report.Table;
import org.backchannel.text.Decimals;

/** Routes for readers and for programs: each with its links, and each link with its evidence. */
final class RouteRows {
    static final String NOTE =
            "Strength multiplies the links. Holds is the probability that every link exists and carries, a source that"
                    + " several of them rest on counted once.";

    private static final int DIGITS = 4;

    private final StakeholderMap map;
    private final Confidence confidence;
    private final Provenance provenance;
    private final SourceNumbers numbers;

    RouteRows(StakeholderMap map) {
        this(map, SourceNumbers.NONE);
    }

    /** In a document that lists sources by number. */
    RouteRows(StakeholderMap map, SourceNumbers numbers) {
        this.map = map;
        this.numbers = numbers;
        this.confidence = Confidence.in(map);
        this.provenance = new Provenance(map);
    }

    /** One row a route. */
    Table table(List<Route> routes) {
        List<Column> columns = List.of(
                Column.count("rank", "#"),
                Column.text("actors", "Route"),
                Column.score("strength", "Strength"),
                Column.score("holds", "Holds"),
                Column.text("weakestLink", "Weakest link"),
                Column.text("weakestGrade", "Weakest grade"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Route route : routes) {
            rows.add(List.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(way(route)),
                    Cell.of(route.strength()),
                    Cell.of(route.holds()),
                    Cell.of(link(route.weakestLink())),
                    route.weakestGrade(map)
                            .map(grading -> Cell.of(grading.code() + " on " + link(grading.step())))
                            .orElse(Cell.BLANK)));
        }
        return Table.of(columns, rows);
    }

    /** Every link of some routes, each once, with its ties and what is said of them. */
    Block.Bullets evidence(List<Route> routes) {
        return new Block.Bullets(routes.stream()
                .flatMap(route -> route.steps().stream())
                .flatMap(step -> step.ties().stream())
                .map(Contribution::tie)
                .distinct()
                .map(this::evidence)
                .toList());
    }

    private Block.Bullet evidence(Tie tie) {
        String head = provenance.phrase(tie) + ", strength " + Decimals.significant(tie.strength(), DIGITS)
                + ", confidence " + Decimals.significant(confidence.of(tie), DIGITS);
        List<Block.Bullet> items = tie.evidence().stream()
                .map(item -> Block.Bullet.of(evidence(item)).citing(numbers.of(item.source())))
                .toList();
        return new Block.Bullet(head + (items.isEmpty() ? ": " + provenance.of(tie) : ""), items);
    }

    private String evidence(Evidence item) {
        Source source = map.source(item.source());
        String grade = " (" + source.reliability() + item.credibility().digit() + ")";
        String stance = item.stance() == Stance.DENIES ? " denies it" : "";
        String where = item.at().map(at -> ", " + at).orElse("");
        String within = source.within()
                .map(document -> ", in " + provenance.shortName(map.source(document)))
                .orElse("");
        return provenance.shortName(source)
                + grade
                + stance
                + within
                + where
                + item.says().map(says -> ": " + says).orElse("");
    }

    /** The strongest way around a door that is used; around another it says nothing of the door. */
    static Optional<Route> wayAround(Door door) {
        return door.rank().isPresent() || door.share() > 0 ? door.wayAround() : Optional.empty();
    }

    /** Where a way starts and whom it passes. */
    static String around(Route route) {
        return route.steps().size() == 1
                ? route.origin().name() + ", directly"
                : route.origin().name() + " through " + between(route);
    }

    /** A route as an object. */
    JsonValue json(Route route) {
        return JsonValue.fields()
                .put(
                        "actors",
                        JsonValue.texts(route.actors().stream().map(Actor::id).toList()))
                .put(
                        "names",
                        JsonValue.texts(route.actors().stream().map(Actor::name).toList()))
                .put("strength", route.strength())
                .put("holds", route.holds())
                .put("holdsExact", route.holdsExact())
                .put("weakestLink", json(route.weakestLink()))
                .put("weakestGrade", route.weakestGrade(map).map(grading -> grading.code()))
                .put("ties", route.steps().stream().map(this::json).toList())
                .end();
    }

    private JsonValue json(Step step) {
        return JsonValue.fields()
                .put("from", step.from().id())
                .put("to", step.to().id())
                .put("strength", step.strength())
                .put("ties", step.ties().stream().map(this::json).toList())
                .end();
    }

    private JsonValue json(Contribution contribution) {
        Tie tie = contribution.tie();
        return JsonValue.fields()
                .put("id", tie.id())
                .put("type", tie.type())
                .put("from", tie.from())
                .put("to", tie.to())
                .put("strength", tie.strength())
                .put("carries", contribution.carries())
                .put("confidence", contribution.confidence())
                .put("evidence", tie.evidence().stream().map(this::json).toList())
                .end();
    }

    private JsonValue json(Evidence item) {
        Source source = map.source(item.source());
        return JsonValue.fields()
                .put("source", item.source())
                .put("title", source.title())
                .put("within", source.within())
                .put("reliability", source.reliability().name())
                .put("credibility", item.credibility().digit())
                .put("stance", item.stance().name().toLowerCase(Locale.ROOT))
                .put("at", item.at())
                .put("says", item.says())
                .end();
    }

    /** Names in order: "Ada Chair → Bo Clerk". */
    static String way(Route route) {
        return route.actors().stream().map(Actor::name).collect(Collectors.joining(" → "));
    }

    /** Who is asked on the way, between origin and target: "Bo Clerk → The Firm". */
    static String between(Route route) {
        List<Actor> actors = route.actors();
        return actors.size() == 2
                ? "directly"
                : actors.subList(1, actors.size() - 1).stream().map(Actor::name).collect(Collectors.joining(" → "));
    }

    private static String link(Step step) {
        return step.from().name() + " → " + step.to().name();
    }
}
