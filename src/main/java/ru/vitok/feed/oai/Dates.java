package ru.vitok.feed.oai;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Dates as the protocol writes them: a day, or a moment to the second, in universal time. */
final class Dates {

    private static final int DAY = 10;
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Dates() {}

    static String write(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    static @Nullable Instant from(@Nullable String text) {
        return text == null ? null : read(text, LocalTime.MIN);
    }

    /** A day as the end means the whole of it. */
    static @Nullable Instant until(@Nullable String text) {
        return text == null ? null : read(text, LAST_SECOND);
    }

    private static Instant read(String text, LocalTime ofDay) {
        try {
            if (text.length() == DAY) {
                return LocalDate.parse(text).atTime(ofDay).toInstant(ZoneOffset.UTC);
            }
            if (text.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) {
                return Instant.parse(text);
            }
        } catch (DateTimeException wrong) {
            // said below
        }
        throw OaiProblem.argument("Not a date of the form YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ: " + text + ".");
    }
}
