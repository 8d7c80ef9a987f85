/**
 * Other people's data in. An {@link org.backchannel.imports.Extract} is read record by record; what a record says goes to a
 * {@link org.backchannel.imports.Gathering} under the keys that the extract uses, and what cannot be used goes to a file of
 * rejects. The gathering gives ids and makes the map. Each kind of extract has a package of its own below.
 */
package org.backchannel.imports;
