/** Records in JSON, one at a time: what an extract in JSON lines or a JSON array holds, each within its limits. */
package org.backchannel.imports.json;
