package org.backchannel.imports.table;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.backchannel.text.Folding;

/** What free texts about a relation mostly mean, by a word in them: for a first mapping, which the user corrects. */
final class RelationWords {
    private static final Map<String, String> BY_WORD = new LinkedHashMap<>();

    static {
        put("met", "went to school", "school with");
        put("family-of", "family", "spouse", "wife", "husband", "married", "father", "mother", "son", "daughter");
        put("family-of", "brother", "sister", "cousin", "relative", "sibling", "uncle", "nephew", "parent of");
        put("reverse reports-to", "employer of", "employs", "supervises", "manages");
        put(
                "reports-to",
                "employee",
                "employed",
                "works for",
                "staff",
                "reports to",
                "subordinate",
                "assistant",
                "aide");
        put(
                "leads",
                "chair",
                "ceo",
                "chief executive",
                "president",
                "director",
                "head of",
                "founder",
                "manager",
                "leads");
        put("leads", "board", "owner", "owns", "shareholder", "investor", "partner");
        put("advises", "advis", "consult", "counsel");
        put("speaks-for", "represent", "lawyer", "agent", "spokes", "attorney", "proxy");
        put("appointed", "appointed", "nominated");
        put(
                "funds",
                "fund",
                "donat",
                "donor",
                "paid",
                "pays",
                "sponsor",
                "loan",
                "lent",
                "creditor",
                "financ",
                "grant");
        put("member-of", "member", "belongs", "affiliat", "fellow", "alumn");
        put("allied-with", "allied", "ally", "coalition", "partner");
        put("negotiates-with", "negotiat");
        put("opposes", "oppos", "rival", "enemy", "sued", "against");
        put("pressures", "pressur", "threat", "sanction", "blackmail");
        put("endorses", "endors", "support", "recommend");
        put("hosts", "host");
        put(
                "met",
                "met",
                "meeting",
                "school",
                "studied",
                "friend",
                "knows",
                "acquaint",
                "contact",
                "associate",
                "linked");
        put("influences", "influenc");
        put("commands", "command");
        put("has-access-to", "access", "reach");
    }

    private RelationWords() {}

    private static void put(String type, String... words) {
        for (String word : words) {
            BY_WORD.putIfAbsent(word, type);
        }
    }

    /** The type that a text may mean; empty if no word of it is known. */
    static Optional<String> type(String text) {
        String key = " " + Folding.key(text).replaceAll("[^\\p{L}\\p{N}]+", " ");
        return BY_WORD.entrySet().stream()
                .filter(entry -> key.contains(" " + entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
