package org.backchannel.imports.ftm;

import java.util.Map;
import java.util.TreeMap;
import org.backchannel.model.ActorKind;

/** What the schemata of FollowTheMoney are here: actors of a kind, or ties with two ends. Others are neither. */
final class Schemata {
    /** The properties that name the ends of a tie. */
    record Ends(String from, String to) {}

    /** As the model of FollowTheMoney has them: from the source of the edge to its target. */
    static final Map<String, Ends> TIES = new TreeMap<>(Map.ofEntries(
            Map.entry("Ownership", new Ends("owner", "asset")),
            Map.entry("Directorship", new Ends("director", "organization")),
            Map.entry("Membership", new Ends("member", "organization")),
            Map.entry("Employment", new Ends("employee", "employer")),
            Map.entry("Family", new Ends("person", "relative")),
            Map.entry("Associate", new Ends("person", "associate")),
            Map.entry("Representation", new Ends("agent", "client")),
            Map.entry("Occupancy", new Ends("holder", "post")),
            Map.entry("Payment", new Ends("payer", "beneficiary")),
            Map.entry("Debt", new Ends("creditor", "debtor")),
            Map.entry("UnknownLink", new Ends("subject", "object")),
            Map.entry("Succession", new Ends("predecessor", "successor")),
            Map.entry("ProjectParticipant", new Ends("participant", "project"))));

    /** Who can influence and be influenced. A ship, an account or a document cannot. */
    static final Map<String, ActorKind> ACTORS = new TreeMap<>(Map.of(
            "Person", ActorKind.PERSON,
            "LegalEntity", ActorKind.ORGANISATION,
            "Organization", ActorKind.ORGANISATION,
            "Company", ActorKind.ORGANISATION,
            "PublicBody", ActorKind.ORGANISATION,
            "Position", ActorKind.OFFICE,
            "Project", ActorKind.GROUP));

    private Schemata() {}
}
