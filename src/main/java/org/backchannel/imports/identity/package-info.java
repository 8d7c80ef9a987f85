/** Who is the same as whom: pairs that may be, and actors that were said to be, both identities kept. */
package org.backchannel.imports.identity;
