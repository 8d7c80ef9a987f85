/** A report written down: one class per format. Everything a map holds is text of strangers, and is escaped as such. */
package org.backchannel.report.render;
