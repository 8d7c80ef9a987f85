/** Excel workbooks, out with the same bytes each time and in with distrust, for whoever reads and writes them. */
package org.backchannel.workbook;
