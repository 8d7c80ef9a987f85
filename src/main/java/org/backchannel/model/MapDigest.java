package org.backchannel.model;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;

/**
 * The fingerprint of a map: SHA-256 over everything it says, in the order of ids. Two files with the same digest say
 * the same, whatever their comments, order and layout.
 *
 * <p>Every text goes in as its chars with their number before them (in UTF-8 an unpaired surrogate would be a question
 * mark), every collection with its size, so that no two maps read alike;
 * numbers go in as the bits of their doubles, so that no way of printing them matters.
 */
public final class MapDigest {
    private final MessageDigest sha = sha256();

    private MapDigest() {}

    /** The digest of a map, 64 hexadecimal digits. */
    public static String of(StakeholderMap map) {
        MapDigest digest = new MapDigest();
        digest.map(map);
        return HexFormat.of().formatHex(digest.sha.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private void map(StakeholderMap map) {
        text(map.graph());
        text(map.title());
        text(map.asOf().map(CalendarDate::text));
        text(map.target());
        texts(map.origins().sides());
        texts(map.origins().actors());
        size(map.sources());
        map.sources().values().forEach(this::source);
        size(map.actors());
        map.actors().values().forEach(this::actor);
        number(map.ties().size());
        map.ties().forEach(this::tie);
        size(map.declaredTypes());
        map.declaredTypes().values().forEach(this::type);
        number(map.gradeOverrides().reliability().size());
        map.gradeOverrides().reliability().forEach((letter, value) -> grade(letter, value));
        number(map.gradeOverrides().credibility().size());
        map.gradeOverrides().credibility().forEach((digit, value) -> grade(digit, value));
    }

    private void source(Source source) {
        text(source.id());
        text(source.title());
        text(source.publisher());
        text(source.date().map(CalendarDate::text));
        text(source.url());
        text(source.within());
        text(source.reliability().name());
        number(source.confidential() ? 1 : 0);
    }

    private void actor(Actor actor) {
        text(actor.id());
        text(actor.name());
        text(actor.kind().name());
        text(actor.side());
        text(actor.role());
        texts(actor.aliases());
        text(actor.note());
        number(actor.passesOn());
        attributes(actor.attributes());
    }

    private void tie(Tie tie) {
        text(tie.id());
        text(tie.from());
        text(tie.to());
        text(tie.type());
        number(tie.strength());
        text(tie.period().since().map(CalendarDate::text));
        text(tie.period().until().map(CalendarDate::text));
        text(tie.valence().name());
        number(tie.length());
        number(tie.confidence());
        number(tie.evidence().size());
        tie.evidence().forEach(this::evidence);
        attributes(tie.attributes());
    }

    private void evidence(Evidence item) {
        text(item.source());
        text(item.credibility().name());
        text(item.stance().name());
        text(item.at());
        text(item.says());
    }

    private void type(TieType type) {
        text(type.name());
        number(type.access().forward());
        number(type.access().backward());
        number(type.influence().forward());
        number(type.influence().backward());
    }

    private void grade(Enum<?> grade, double value) {
        text(grade.name());
        number(value);
    }

    private void attributes(SortedMap<String, String> attributes) {
        size(attributes);
        attributes.forEach((name, value) -> {
            text(name);
            text(value);
        });
    }

    private void texts(Collection<String> texts) {
        number(texts.size());
        texts.forEach(this::text);
    }

    private void size(SortedMap<?, ?> map) {
        number(map.size());
    }

    private void text(Optional<String> text) {
        number(text.isPresent() ? 1 : 0);
        text.ifPresent(this::text);
    }

    private void text(String text) {
        number(text.length());
        ByteBuffer chars = ByteBuffer.allocate(Character.BYTES * text.length());
        chars.asCharBuffer().put(text);
        sha.update(chars);
    }

    private void number(OptionalDouble value) {
        number(value.isPresent() ? 1 : 0);
        value.ifPresent(this::number);
    }

    private void number(double value) {
        number(Double.doubleToLongBits(value));
    }

    private void number(long value) {
        sha.update(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }
}
