/** One actor's dossier: who it is, and every tie in and out with what it rests on. */
package org.backchannel.analysis.dossier;
