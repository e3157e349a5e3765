package ru.vitok.feed.oai;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.PublicPractice;
import ru.vitok.practice.PublicQuery;

/**
 * Which records a harvester wants and how far it has come. Its text form is the resumption token: nothing is kept on the
 * server, so a token never expires.
 *
 * @param given how many records were given before
 */
record Selection(
        String prefix,
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String set,
        PublicQuery.@Nullable After after,
        int given) {

    private static final int PARTS = 7;
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    static Selection of(Question question) {
        var token = question.get(Question.TOKEN);
        if (token != null) {
            return read(token);
        }
        var from = question.get("from");
        var until = question.get("until");
        if (from != null && until != null && from.length() != until.length()) {
            throw OaiProblem.argument("from and until differ in granularity.");
        }
        var start = Dates.from(from);
        var end = Dates.until(until);
        if (start != null && end != null && start.isAfter(end)) {
            throw OaiProblem.argument("from is later than until.");
        }
        return new Selection(question.need("metadataPrefix"), start, end, question.get("set"), null, 0);
    }

    Selection after(PublicPractice last, int more) {
        return new Selection(
                prefix, from, until, set, new PublicQuery.After(last.changedAt(), last.id()), given + more);
    }

    String token() {
        if (after == null) {
            throw new IllegalStateException("nothing was given yet");
        }
        var words = String.join(
                "|",
                prefix,
                from == null ? "" : from.toString(),
                until == null ? "" : until.toString(),
                set == null ? "" : set,
                after.changedAt().toString(),
                after.id().toString(),
                String.valueOf(given));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    private static Selection read(String token) {
        try {
            var words = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8).split("\\|", -1);
            if (words.length == PARTS) {
                return new Selection(
                        words[0],
                        instant(words[1]),
                        instant(words[2]),
                        words[3].isEmpty() ? null : words[3],
                        new PublicQuery.After(moment(words[4]), UUID.fromString(words[5])),
                        Integer.parseUnsignedInt(words[6]));
            }
        } catch (DateTimeException | IllegalArgumentException wrong) {
            // said below
        }
        throw OaiProblem.token();
    }

    private static @Nullable Instant instant(String text) {
        return text.isEmpty() ? null : moment(text);
    }

    /** No token of ours holds another than the protocol can write; the database knows no year of ten digits. */
    private static Instant moment(String text) {
        var at = Instant.parse(text);
        if (at.isBefore(FIRST) || at.isAfter(LAST)) {
            throw new DateTimeException(text);
        }
        return at;
    }
}
