package org.backchannel.model;

import java.util.List;
import java.util.Map;

/**
 * How sure it is that a tie exists, given what sources say of it.
 *
 * <p>A source is sound with probability {@code r} (its reliability); an item of a sound source is true with
 * probability {@code c} (its credibility), an item of an unsound one never. The tie exists if some supporting item is
 * true and no denying one is. With soundness drawn per source and truth per item, all independent,
 *
 * <pre>confidence = Π_s E_s[no denying item of s is true] − Π_s E_s[no item of s is true]
 * E_s[none of its k items is true] = 1 − r_s + r_s · Π (1 − c_i)</pre>
 *
 * <p>The difference is not taken as it stands, since that loses small confidences: source by source, what exists so far
 * stays unless this source denies it, and where no item was true so far this source may supply the first.
 *
 * <p>A tie with a plain confidence has that one; a tie with neither has {@link Tie#UNSUPPORTED_CONFIDENCE}.
 *
 * <p>Worked example: one item of credibility 2 (0.85) by a source of reliability C (0.65) gives
 * 1 − (1 − 0.65 + 0.65 · 0.15) = 0.5525; a denial of credibility 3 (0.65) by a source B (0.85) leaves
 * (1 − 0.85 + 0.85 · 0.35) − (1 − 0.85 + 0.85 · 0.35) · (1 − 0.5525) = 0.4475 · 0.5525 = 0.2472.
 */
public final class Confidence {
    private final StakeholderMap map;
    private final GradeTable grades;

    private Confidence(StakeholderMap map) {
        this.map = map;
        this.grades = map.grades();
    }

    /** The confidences of a map's ties. */
    public static Confidence in(StakeholderMap map) {
        return new Confidence(map);
    }

    /** The probability that a tie of the map exists. */
    public double of(Tie tie) {
        return given(tie, Map.of());
    }

    /**
     * The probability that a tie exists when the soundness of some sources is known.
     *
     * @param soundness whether a source is sound, by id; a source that is not in it is as sound as its letter says
     */
    public double given(Tie tie, Map<String, Boolean> soundness) {
        if (tie.evidence().isEmpty()) {
            return tie.confidence().orElse(Tie.UNSUPPORTED_CONFIDENCE);
        }
        double exists = 0;
        double nothingTrue = 1;
        List<Evidence> items = tie.evidence();
        int next = 0;
        while (next < items.size()) {
            String source = items.get(next).source();
            double supported = 0;
            double denied = 0;
            for (; next < items.size() && items.get(next).source().equals(source); next++) {
                double truth = grades.truth(items.get(next).credibility());
                if (items.get(next).stance() == Stance.DENIES) {
                    denied += (1 - denied) * truth;
                } else {
                    supported += (1 - supported) * truth;
                }
            }
            double sound = soundness(source, soundness);
            exists = exists * (1 - sound * denied) + nothingTrue * (sound * supported * (1 - denied));
            nothingTrue *= 1 - sound + sound * (1 - denied) * (1 - supported);
        }
        return Math.min(1, exists);
    }

    /** The probability that a source of the map is sound. */
    public double soundness(String source) {
        return grades.soundness(map.source(source).reliability());
    }

    private double soundness(String source, Map<String, Boolean> known) {
        Boolean state = known.get(source);
        if (state == null) {
            return soundness(source);
        }
        return state ? 1 : 0;
    }
}
