/** What differs between two maps, element by element and field by field. */
package org.backchannel.analysis.diff;
