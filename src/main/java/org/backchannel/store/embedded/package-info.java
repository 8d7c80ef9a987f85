/**
 * A Neo4j of our own: in this process for one command, or in a process that stays up. It listens on the loopback
 * interface, asks for a password that it made up itself, and lets no query read a file or an address. The only package
 * that knows the embedded server's classes.
 */
package org.backchannel.store.embedded;
