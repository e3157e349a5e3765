package ru.vitok.session.rest;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.session.ItemDraft;
import ru.vitok.session.Openness;
import ru.vitok.session.SessionDraft;
import ru.vitok.session.SessionType;
import ru.vitok.uikit.Formats;

/** Reads what other systems ask for. */
@Component
class AskedSessions {

    private final ZoneId usual;

    AskedSessions(Formats formats) {
        this.usual = formats.zone();
    }

    SessionDraft draft(AskedSession asked) {
        if (asked.club() == null) {
            throw new Refusal("session.refusal.club");
        }
        var zone = zone(asked.zone());
        return new SessionDraft(
                asked.club(),
                asked.title() == null ? "" : asked.title(),
                asked.goal() == null ? "" : asked.goal(),
                asked.type() == null ? SessionType.MEETING : asked.type(),
                local(asked.startsAt(), zone),
                local(asked.endsAt(), zone),
                zone,
                asked.place(),
                asked.link(),
                asked.openness() == null ? Openness.OPEN : asked.openness(),
                asked.limit(),
                asked.problemFields() == null ? List.of() : asked.problemFields(),
                List.of(),
                asked.agenda() == null
                        ? List.of()
                        : asked.agenda().stream().map(AskedSessions::item).toList());
    }

    /** A date begins at midnight of the portal's zone. */
    Instant instant(String text) {
        try {
            return text.contains("T")
                    ? local(text, usual).atZone(usual).toInstant()
                    : LocalDate.parse(text).atStartOfDay(usual).toInstant();
        } catch (DateTimeException wrong) {
            throw new Refusal("session.refusal.time", text);
        }
    }

    private static ItemDraft item(AskedItem item) {
        return new ItemDraft(
                item.question() == null ? "" : item.question(),
                item.speaker() == null ? "" : item.speaker(),
                item.minutes() == null ? ItemDraft.MINUTES_USUAL : item.minutes(),
                item.problemField(),
                item.practice(),
                "");
    }

    private ZoneId zone(@Nullable String zone) {
        try {
            return zone == null ? usual : ZoneId.of(zone);
        } catch (DateTimeException wrong) {
            throw new Refusal("session.refusal.zone", zone == null ? "" : zone);
        }
    }

    private static LocalDateTime local(@Nullable String text, ZoneId zone) {
        if (text == null) {
            throw new Refusal("session.refusal.times");
        }
        try {
            return text.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(text).atZoneSameInstant(zone).toLocalDateTime()
                    : LocalDateTime.parse(text);
        } catch (DateTimeException wrong) {
            throw new Refusal("session.refusal.time", text);
        }
    }
}
