package org.backchannel.imports;

/**
 * How large an extract may be: a small file can unpack to any size. What a hostile file costs is bounded before it is
 * known to be one.
 *
 * @param bytes of one file, unpacked
 * @param recordLength characters in one record
 * @param columns in one table
 * @param tiesOfRecord ties that one record may make
 */
public record ImportLimits(long bytes, int recordLength, int columns, int tiesOfRecord) {
    /** 8 GB of text, records of a million characters, 2,000 columns, 1,000 ties a record. */
    public static final ImportLimits STANDARD = new ImportLimits(8_000_000_000L, 1_000_000, 2_000, 1_000);
}
