/** What each use case answers, laid out as a {@link org.backchannel.report.Report}: one class per use case. */
package org.backchannel.report.answer;
