package org.backchannel.report.answer;

import java.util.Optional;
import org.backchannel.report.Block;

/**
 * The pictures of a written report.
 *
 * @param door who opens it
 * @param criticality on whom it hangs
 * @param ranks how sure the ranking is; empty where that was not asked
 */
public record WrittenPictures(Block.Picture door, Block.Picture criticality, Optional<Block.Picture> ranks) {}
