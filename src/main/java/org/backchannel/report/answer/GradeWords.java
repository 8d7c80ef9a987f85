package org.backchannel.report.answer;

import org.backchannel.model.Credibility;
import org.backchannel.model.Reliability;

/** The grades of the Admiralty system in its own words. */
final class GradeWords {
    private GradeWords() {}

    static String of(Reliability letter) {
        return switch (letter) {
            case A -> "completely reliable";
            case B -> "usually reliable";
            case C -> "fairly reliable";
            case D -> "not usually reliable";
            case E -> "unreliable";
            case F -> "reliability cannot be judged";
        };
    }

    static String of(Credibility digit) {
        return switch (digit) {
            case CONFIRMED -> "confirmed by other sources";
            case PROBABLE -> "probably true";
            case POSSIBLE -> "possibly true";
            case DOUBTFUL -> "doubtful";
            case IMPROBABLE -> "improbable";
            case CANNOT_BE_JUDGED -> "truth cannot be judged";
        };
    }
}
