/**
 * Tables by mapping: CSV, TSV and sheets of workbooks. A {@link org.backchannel.imports.table.Mapping} says which columns
 * make actors and which make ties; {@link org.backchannel.imports.table.MappingGuess} writes a first one.
 */
package org.backchannel.imports.table;
