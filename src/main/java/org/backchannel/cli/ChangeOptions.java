package org.backchannel.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backchannel.analysis.names.ActorNames;
import org.backchannel.analysis.names.Ids;
import org.backchannel.format.ScenarioFile;
import org.backchannel.model.MapChange;
import org.backchannel.model.Scenario;
import org.backchannel.model.StakeholderMap;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What might be otherwise than the map says. */
final class ChangeOptions {
    private static final String NAME = "what if";

    /** Where an introduction ends: other commas are in names. */
    private static final String AFTER_STRENGTH = "(?<=:[ 0-9.eE+-]{1,30}),";

    @Option(
            names = "--without",
            paramLabel = "ACTOR[,ACTOR...]",
            description = "These actors are gone, with all their ties.")
    private List<String> without = new ArrayList<>();

    @Option(names = "--without-tie", paramLabel = "TIE", split = ",", description = "These ties are gone, by id.")
    private List<String> withoutTies = new ArrayList<>();

    @Option(
            names = "--weaken",
            paramLabel = "TIE=S",
            split = ",",
            description = "A tie, by id, carries with strength S, above 0 and up to 1.")
    private List<String> weakened = new ArrayList<>();

    @Option(
            names = "--introduce",
            paramLabel = "A:B:S",
            split = AFTER_STRENGTH,
            splitSynopsisLabel = ",",
            description = "A is introduced to B: a tie that is there for certain and carries one way with strength S.")
    private List<String> introduced = new ArrayList<>();

    @Option(
            names = "--disbelieve",
            paramLabel = "SOURCE",
            split = ",",
            description = "Nothing counts that these sources say, by id.")
    private List<String> disbelieved = new ArrayList<>();

    @Option(
            names = "--confirm",
            paramLabel = "TIE",
            split = ",",
            description = "These ties are there for certain, by id, whatever sources say.")
    private List<String> confirmed = new ArrayList<>();

    @Option(
            names = "--scenario",
            paramLabel = "FILE",
            description =
                    "Changes from a YAML file, beside those named here: without, without-ties, weaken, introduce, "
                            + "disbelieve, confirm.")
    private Path file;

    /** All of them; at least one. */
    Scenario scenario(StakeholderMap map) {
        List<MapChange> changes = new ArrayList<>();
        String name = NAME;
        if (file != null) {
            Scenario fromFile = ScenarioFile.read(file, map);
            name = fromFile.name();
            changes.addAll(fromFile.changes());
        }
        changes.addAll(named(map));
        if (changes.isEmpty()) {
            throw CommandFailure.usage("what if what? name a change: --without, --without-tie, --weaken, --introduce, "
                    + "--disbelieve, --confirm or --scenario");
        }
        Scenario scenario = new Scenario(name, changes);
        scenario.contradiction().ifPresent(message -> {
            throw CommandFailure.usage(message);
        });
        return scenario;
    }

    private List<MapChange> named(StakeholderMap map) {
        ActorNames names = new ActorNames(map);
        Ids ties = Ids.ofTies(map);
        Ids sources = Ids.ofSources(map);
        List<MapChange> changes = new ArrayList<>();
        names.ids(without).forEach(id -> changes.add(new MapChange.WithoutActor(id)));
        withoutTies.forEach(text -> changes.add(new MapChange.WithoutTie(ties.require(text.strip()))));
        weakened.forEach(text -> changes.add(weakening(text, ties)));
        introduced.forEach(text -> changes.add(introduction(text, names)));
        disbelieved.forEach(text -> changes.add(new MapChange.Disbelief(sources.require(text.strip()))));
        confirmed.forEach(text -> changes.add(new MapChange.Confirmation(ties.require(text.strip()))));
        return changes;
    }

    private static MapChange weakening(String text, Ids ties) {
        int sign = text.lastIndexOf('=');
        if (sign < 0) {
            throw CommandFailure.usage(
                    "--weaken takes a tie and its strength, such as a--met--b=0.3, not '" + text + "'");
        }
        return new MapChange.OtherStrength(
                ties.require(text.substring(0, sign).strip()), strength("--weaken", text.substring(sign + 1)));
    }

    private static MapChange introduction(String text, ActorNames names) {
        String[] parts = text.split(":", -1);
        if (parts.length != 3) {
            throw CommandFailure.usage(
                    "--introduce takes who, to whom and how strongly, such as ann:bob:0.5, not '" + text + "'");
        }
        String from = names.actor(parts[0].strip()).id();
        String to = names.actor(parts[1].strip()).id();
        if (from.equals(to)) {
            throw CommandFailure.usage("'" + from + "' cannot be introduced to themselves");
        }
        return new MapChange.Introduction(from, to, strength("--introduce", parts[2]));
    }

    private static double strength(String option, String text) {
        try {
            return new StrengthConverter().convert(text.strip());
        } catch (TypeConversionException noStrength) {
            throw CommandFailure.usage(option + ": " + noStrength.getMessage());
        }
    }
}
