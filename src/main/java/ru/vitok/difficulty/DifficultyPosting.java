package ru.vitok.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewer;
import ru.vitok.people.Viewers;

/** Takes a new difficulty in and promises by when it will be accepted and answered. */
@Component
class DifficultyPosting {

    private static final int ACCEPT_WITHIN = 2;
    private static final int ANSWER_WITHIN = 5;

    private final DifficultyStore store;
    private final DifficultyTrail trail;
    private final EvidenceLedger ledger;
    private final Permissions permissions;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    DifficultyPosting(
            DifficultyStore store,
            DifficultyTrail trail,
            EvidenceLedger ledger,
            Permissions permissions,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${vitok.zone}") ZoneId zone) {
        this.store = store;
        this.trail = trail;
        this.ledger = ledger;
        this.permissions = permissions;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    UUID post(DifficultyDraft draft) {
        check(draft);
        var viewer = viewers.current();
        var municipality = viewer.municipality().orElseThrow(() -> new Refusal("difficulty.refusal.no-municipality"));
        permissions.require("difficulty.new", Action.CREATE, municipality, null);
        var row = row(draft, municipality, viewer);
        var today = LocalDate.ofInstant(row.postedAt(), zone);
        store.add(row, WorkingDays.after(today, ACCEPT_WITHIN), WorkingDays.after(today, ANSWER_WITHIN));
        trail.place(row);
        for (var field : draft.prompts()) {
            link(row, new NodeRef(NodeType.PROBLEM_FIELD, field));
        }
        var hidden = row.anonymous();
        events.publishEvent(new DifficultyPosted(
                row.id(), municipality, row.subject(), hidden ? null : row.grade(), hidden ? null : row.skill()));
        return row.id();
    }

    private static void check(DifficultyDraft draft) {
        if (draft.text().isBlank()) {
            throw new Refusal("difficulty.refusal.empty");
        }
        if (draft.text().length() > DifficultyDraft.TEXT_MAX) {
            throw new Refusal("difficulty.refusal.long", DifficultyDraft.TEXT_MAX);
        }
        if (draft.grade() != null && (draft.grade() < 1 || draft.grade() > 11)) {
            throw new Refusal("difficulty.refusal.grade");
        }
    }

    /** Only what the teacher can see may be named as the prompt. */
    private void link(DifficultyRow row, NodeRef field) {
        if (ledger.nodes(java.util.Set.of(field)).isEmpty()) {
            throw new Refusal("difficulty.refusal.prompt");
        }
        store.prompted(row.id(), row.municipality(), field);
        trail.prompted(row.id(), field);
    }

    private DifficultyRow row(DifficultyDraft draft, UUID municipality, Viewer viewer) {
        var author = viewer.person();
        @Nullable UUID school = viewer.schools().stream().findFirst().orElse(null);
        return new DifficultyRow(
                UUID.randomUUID(),
                municipality,
                author,
                school,
                draft.text(),
                draft.subject(),
                draft.grade(),
                draft.skill(),
                draft.anonymous(),
                draft.visibility(),
                DifficultyStatus.NEW,
                null,
                permissions.audience(DifficultyRow.object(draft.visibility()), municipality, author),
                clock.instant());
    }
}
