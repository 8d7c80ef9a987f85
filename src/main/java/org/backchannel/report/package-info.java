/**
 * What Backchannel answers, ready to be written down: a {@link org.backchannel.report.Report} holds the document that
 * people read, the tree of values that programs read, and the table that spreadsheets read. It knows no command and
 * no format; {@code report.render} writes it.
 */
package org.backchannel.report;
