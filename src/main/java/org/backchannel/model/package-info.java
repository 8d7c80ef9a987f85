/**
 * The stakeholder map as analysts speak of it: actors, ties, sources and evidence. Records of values, with no
 * dependency but {@code java.*} and {@code text}; what they hold has been checked by whoever made them (see
 * {@code format}).
 */
package org.backchannel.model;
