package ru.vitok.club;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What a club has held and will hold. Told by the module that keeps sessions, which clubs do not know. */
public interface ClubPlan {

    /**
     * One session of the plan.
     *
     * @param when «26 ноября, 15:00 МСК»
     * @param state the state's word in the reader's language
     */
    record Entry(UUID id, String title, Instant startsAt, String when, String state, boolean past, String path) {}

    List<Entry> of(UUID club);
}
