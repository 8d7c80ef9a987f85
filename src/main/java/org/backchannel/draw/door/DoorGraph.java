package org.backchannel.draw.door;

import java.util.List;

/**
 * What the picture of a door shows.
 *
 * @param actors the target first, then the doors, the go-betweens and the origins
 * @param ties between them
 * @param mostCritical what the largest disc stands for; 0 where nobody is indispensable
 * @param leftOut what is not shown, as the ends of a sentence
 */
record DoorGraph(List<DoorActor> actors, List<DoorTie> ties, double mostCritical, List<String> leftOut) {}
