/** FollowTheMoney, the entities of Aleph and OpenSanctions, as JSON lines. */
package org.backchannel.format.ftm;
