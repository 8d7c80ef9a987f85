package org.backchannel.format.yaml;

/**
 * Turns the tabs that indent a JSON file into spaces. JSON allows them; YAML, and the parser even between brackets,
 * does not. A tab within a string stays.
 */
final class JsonTabs {
    private final boolean json;
    private boolean inString;
    private boolean escaped;

    private JsonTabs(boolean json) {
        this.json = json;
    }

    /** For a JSON file, or for one in YAML, where tabs are as YAML says. */
    static JsonTabs forJson(boolean json) {
        return new JsonTabs(json);
    }

    /** The character to read in place of the next one of the file. */
    char pass(char c) {
        if (!json) {
            return c;
        }
        boolean tabBetween = c == '\t' && !inString;
        inString = (c == '"' && !escaped) != inString;
        escaped = c == '\\' && inString && !escaped;
        return tabBetween ? ' ' : c;
    }
}
