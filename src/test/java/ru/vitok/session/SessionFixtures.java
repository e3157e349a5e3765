package ru.vitok.session;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.people.Organisation;

/** Plans that tests begin with. */
final class SessionFixtures {

    static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    static final LocalDateTime START = LocalDateTime.of(2027, 3, 18, 15, 0);

    private SessionFixtures() {}

    static ClubDraft club(Organisation here) {
        return new ClubDraft(
                ClubKind.CLUB, "Клуб математиков", "Математика", ClubLevel.MUNICIPALITY, here.id(), "", true);
    }

    static SessionDraft plan(UUID club, Openness openness, @Nullable Integer limit, ItemDraft... agenda) {
        return plan(club, openness, limit, List.of(), agenda);
    }

    static SessionDraft plan(
            UUID club, Openness openness, @Nullable Integer limit, List<UUID> fields, ItemDraft... agenda) {
        return new SessionDraft(
                club,
                "Обоснование в 6 классе: три хода",
                "Найти приёмы",
                SessionType.MEETING,
                START,
                START.plusMinutes(90),
                MOSCOW,
                "Школа № 4",
                null,
                openness,
                limit,
                fields,
                List.of(),
                List.of(agenda));
    }
}
