package ru.vitok.session;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import ru.vitok.kernel.Refusal;

/** What must hold of a plan. */
final class PlanRules {

    private static final int LONGEST_DAYS = 31;
    private static final int REASON_MAX = 500;
    private static final int ITEM_MINUTES_MAX = 600;

    private PlanRules() {}

    static void check(SessionDraft draft) {
        if (draft.title().isBlank() || draft.title().length() > SessionDraft.TITLE_MAX) {
            throw new Refusal("session.refusal.title", SessionDraft.TITLE_MAX);
        }
        if (draft.goal().length() > SessionDraft.GOAL_MAX) {
            throw new Refusal("session.refusal.goal", SessionDraft.GOAL_MAX);
        }
        if (!draft.endsAt().isAfter(draft.startsAt())
                || draft.endsAt().isAfter(draft.startsAt().plusDays(LONGEST_DAYS))) {
            throw new Refusal("session.refusal.times");
        }
        if (draft.limit() != null && draft.limit() < 1) {
            throw new Refusal("session.refusal.limit");
        }
        if (draft.link() != null && !draft.link().isBlank() && !draft.link().matches("https?://\\S+")) {
            throw new Refusal("session.refusal.link");
        }
        draft.agenda().forEach(PlanRules::check);
    }

    static void checkAhead(Session session, Instant now) {
        if (session.endsAt().isBefore(now) && session.status() == SessionStatus.CANCELLED) {
            throw new Refusal("session.refusal.over");
        }
    }

    static String reason(String reason) {
        return reason.length() > REASON_MAX ? reason.substring(0, REASON_MAX) : reason.strip();
    }

    static SessionDraft draft(Session session, List<UUID> fields, List<UUID> difficulties, List<AgendaItem> agenda) {
        return new SessionDraft(
                session.club(),
                session.title(),
                session.goal(),
                session.type(),
                LocalDateTime.ofInstant(session.startsAt(), session.zone()),
                LocalDateTime.ofInstant(session.endsAt(), session.zone()),
                session.zone(),
                session.place(),
                session.link(),
                session.openness(),
                session.limit(),
                fields,
                difficulties,
                agenda.stream().map(PlanRules::draft).toList());
    }

    private static ItemDraft draft(AgendaItem item) {
        return new ItemDraft(
                item.question(), item.speaker(), item.minutes(), item.field(), item.practice(), item.draftDecision());
    }

    private static void check(ItemDraft item) {
        if (item.question().isBlank() || item.question().length() > ItemDraft.QUESTION_MAX) {
            throw new Refusal("session.refusal.item", ItemDraft.QUESTION_MAX);
        }
        if (item.minutes() < 1 || item.minutes() > ITEM_MINUTES_MAX) {
            throw new Refusal("session.refusal.item-minutes", item.question());
        }
    }
}
