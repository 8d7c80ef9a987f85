package org.backchannel.imports;

import java.util.List;

/** Takes what an extract says. */
public interface Records {
    /** What a record says. */
    void accept(Finding finding);

    /**
     * A record that cannot be used.
     *
     * @param number of the record, from 1, the header not counted
     * @param fault why
     * @param columns of the table it stands in
     * @param cells the record as it was
     */
    void reject(long number, Fault fault, List<String> columns, List<String> cells);

    /**
     * A record that is meant to be passed over.
     *
     * @param reason in a few words, the same for all such records
     */
    void passOver(String reason);

    /** Something that is spoken of and can be no actor, such as a ship; ties to it are passed over. */
    void noActor(String key);
}
