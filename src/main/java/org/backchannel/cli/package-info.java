/**
 * The command line: one class per command, each of which reads its arguments, asks one use case, and hands the answer
 * to a renderer. Exit codes, messages, progress and Ctrl-C are settled here, and only here.
 */
package org.backchannel.cli;
