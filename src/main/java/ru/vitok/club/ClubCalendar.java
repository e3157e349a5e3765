package ru.vitok.club;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What a club has held and will hold. Told by the module that keeps sessions, which clubs do not know. */
public interface ClubCalendar {

    /**
     * One session.
     *
     * @param day by the session's own clocks
     * @param when «26 ноября, 15:00 МСК»
     * @param state the state's word in the reader's language
     */
    record Entry(
            UUID id,
            String title,
            Instant startsAt,
            LocalDate day,
            String when,
            String state,
            boolean past,
            boolean cancelled,
            String path) {}

    /** @param locale the language in which the entries speak */
    List<Entry> of(UUID club, Locale locale);
}
