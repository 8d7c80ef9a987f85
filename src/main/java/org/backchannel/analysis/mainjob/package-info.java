/** The main job: a map goes into the database, comes back, is analyzed, and the scores go in after it. */
package org.backchannel.analysis.mainjob;
