package ru.vitok.assessment;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a participant became. The names are part of the public API. */
public enum OlympiadStatus {
    WINNER,
    PRIZE,
    PARTICIPANT;

    /** As juries write it; null for words that say nothing of it. */
    public static @Nullable OlympiadStatus of(@Nullable String written) {
        if (written == null) {
            return PARTICIPANT;
        }
        var key = written.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
        if (key.matches("(победител|гран-?при|абсолютн|диплом победителя|1 место|i место|диплом (1|i) ).*")) {
            return WINNER;
        }
        if (key.matches("(призер|лауреат|дипломант|диплом|[23] место|i{2,3} место|похвальн).*")) {
            return PRIZE;
        }
        return key.matches("(участ|сертификат|без |не |нет|-|—).*") ? PARTICIPANT : null;
    }
}
