package ru.vitok.difficulty;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** Which difficulties the asking methodist may work on, and in whose name. */
@Component
class Moderation {

    private final DifficultyStore store;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    Moderation(DifficultyStore store, Permissions permissions, Viewers viewers, Clock clock) {
        this.store = store;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    void requireDesk() {
        permissions.require("difficulty.queue", Action.VIEW, home(), null);
    }

    /** Answering what nobody took takes it first; what another took is that one's. */
    DifficultyRow taken(UUID id) {
        var row = moderated(id);
        if (row.status() == DifficultyStatus.NEW || row.status() == DifficultyStatus.REDIRECTED) {
            return store.move(row, DifficultyStatus.ACCEPTED, now().by(me()));
        }
        return row;
    }

    DifficultyRow moderated(UUID id) {
        var row = store.get(id);
        permissions.require(row.object(), Action.MODERATE, row.municipality(), row.author());
        if (row.anonymous() && row.assignee() != null && !row.assignee().equals(me())) {
            throw new Refusal("difficulty.refusal.taken-by-other");
        }
        return row;
    }

    UUID me() {
        return viewers.current().person();
    }

    Change now() {
        return Change.at(clock.instant());
    }

    private UUID home() {
        return viewers.current().grants().stream()
                .filter(grant -> grant.role() == Role.METHODIST)
                .map(grant -> grant.organisation().id())
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("no desk"));
    }
}
