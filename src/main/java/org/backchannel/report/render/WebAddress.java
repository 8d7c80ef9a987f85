package org.backchannel.report.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address that a reader may be sent to. A source's address is text of strangers: a link comes of it only if it leads to a
 * page of the web, so that nothing runs on a click ({@code javascript:}) and nobody is sent into a reader's own files.
 */
final class WebAddress {
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Seen in addresses that people copy, and taken by browsers, though the standard wants them encoded. */
    private static final String TO_ENCODE = " \"<>\\^`{|}";

    private WebAddress() {}

    /** The address as a link needs it, in ASCII; empty where the text is none that may be followed. */
    static Optional<String> of(String text) {
        String stripped = text.strip();
        if (!VisibleText.of(stripped).equals(stripped)) {
            return Optional.empty();
        }
        try {
            URI address = new URI(encoded(stripped));
            return isOfTheWeb(address) ? Optional.of(address.toASCIIString()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Whoever has a name before the host ({@code https://bank.example@evil.example}) means to deceive. */
    private static boolean isOfTheWeb(URI address) {
        return address.getScheme() != null
                && SCHEMES.contains(address.getScheme().toLowerCase(Locale.ROOT))
                && address.getHost() != null
                && address.getUserInfo() == null;
    }

    private static String encoded(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 8);
        text.chars().forEach(c -> {
            if (TO_ENCODE.indexOf(c) >= 0) {
                encoded.append(String.format(Locale.ROOT, "%%%02X", c));
            } else {
                encoded.append((char) c);
            }
        });
        return encoded.toString();
    }
}
