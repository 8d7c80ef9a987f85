/** On what an answer rests: which source would have to be wrong, which tie is worth a question, which number moves it. */
package org.backchannel.analysis.grounds;
