package ru.vitok.practice;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Who works on a practice, and not only reads it. */
@Component
class PracticeAccess {

    private final PracticeStore practices;
    private final Permissions permissions;
    private final Viewers viewers;

    PracticeAccess(PracticeStore practices, Permissions permissions, Viewers viewers) {
        this.practices = practices;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /**
     * The author; reviewers while the draft is with them; a methodist who answers for what is published, but not for a
     * draft that was not handed in.
     */
    boolean worksOn(UUID id) {
        return practices.working(id, viewers.current()).isPresent() || answersFor(id);
    }

    boolean seesDraft(UUID id) {
        return practices.working(id, viewers.current()).isPresent();
    }

    /** Writing on it: its author, and the colleagues who agreed to write together with the author. */
    boolean mayWrite(Practice practice) {
        return permissions.allows(practice.editObject(), Action.EDIT, practice.organisation(), own(practice));
    }

    void requireWriting(Practice practice, String object) {
        permissions.require(object, Action.EDIT, practice.organisation(), own(practice));
    }

    private UUID own(Practice practice) {
        return practice.own(viewers.current().personOrNull());
    }

    private boolean answersFor(UUID id) {
        return practices
                .find(id, viewers.current())
                .filter(it -> it.published() != null)
                .filter(it -> permissions.allows(it.object(), Action.MODERATE, it.organisation(), it.author()))
                .isPresent();
    }
}
