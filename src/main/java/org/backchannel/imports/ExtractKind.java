package org.backchannel.imports;

/** Kinds of extract that are read without a mapping of columns, and tables, which are not. */
public enum ExtractKind {
    /** Tables by mapping. */
    TABLE,
    /** FollowTheMoney entities as JSON lines. */
    FTM,
    /** LittleSis as JSON or CSV. */
    LITTLESIS
}
