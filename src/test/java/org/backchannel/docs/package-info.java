/** The documentation is tested like code: its commands run, its outputs are compared, its links lead somewhere. */
package org.backchannel.docs;
