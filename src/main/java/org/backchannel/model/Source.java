package org.backchannel.model;

import java.util.Optional;

/**
 * A document or an informant.
 *
 * @param id the name by which evidence speaks of it
 * @param title what it is
 * @param publisher who published it
 * @param date when
 * @param url where it can be read
 * @param within the source that quotes this one; provenance only, it changes no number
 * @param reliability how far it can be trusted
 * @param confidential whether a redacted report leaves out its name, words and address
 */
public record Source(
        String id,
        String title,
        Optional<String> publisher,
        Optional<CalendarDate> date,
        Optional<String> url,
        Optional<String> within,
        Reliability reliability,
        boolean confidential) {

    /** By id: a map has one of each, and finding out how to hash a record takes a few milliseconds, once. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The same source, trusted otherwise. */
    public Source graded(Reliability letter) {
        return new Source(id, title, publisher, date, url, within, letter, confidential);
    }

    /** The same source, quoted by another one or by none. */
    public Source quotedIn(Optional<String> newWithin) {
        return new Source(id, title, publisher, date, url, newWithin, reliability, confidential);
    }
}
