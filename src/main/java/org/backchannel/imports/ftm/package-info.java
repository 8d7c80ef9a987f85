/** FollowTheMoney: entities as JSON lines, thirteen schemata of which are ties between others. */
package org.backchannel.imports.ftm;
