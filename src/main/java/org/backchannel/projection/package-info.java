/**
 * From a stakeholder map to the graph that one question is asked of: which ties count, in which direction, combined
 * how, at what cost, on what date. The only package that speaks of actors and of nodes.
 */
package org.backchannel.projection;
