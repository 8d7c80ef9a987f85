/** What if: a map with and without some changes, asked in the same worlds. */
package org.backchannel.analysis.whatif;
