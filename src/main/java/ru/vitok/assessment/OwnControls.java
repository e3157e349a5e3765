package ru.vitok.assessment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.control.ControlStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** A school's own control, for the school and its methodist; nobody compares it with another school's. */
@Service
public class OwnControls {

    private final ControlStore store;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    OwnControls(ControlStore store, Organisations organisations, Permissions permissions, Viewers viewers) {
        this.store = store;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** The schools whose own control the person may see. */
    public List<Organisation> schools() {
        if (!permissions.anywhere("own-control", Action.VIEW)) {
            throw Refusal.notFound();
        }
        return viewers.current().schools().stream()
                .filter(this::opens)
                .map(organisations::get)
                .toList();
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<OwnControl> of(UUID school) {
        permissions.require("own-control", Action.VIEW, school, null);
        return store.of(List.of(school));
    }

    /** Works of the school on a subject in a grade, for pages about that school; nothing for anybody else. */
    @Transactional(readOnly = true)
    public List<OwnControl> on(UUID school, String subject, int grade) {
        return Optional.of(school).filter(this::opens).stream()
                .flatMap(it -> store.of(List.of(it)).stream())
                .filter(it -> it.subject().equals(subject) && it.grade() == grade)
                .toList();
    }

    private boolean opens(UUID school) {
        return permissions.allows("own-control", Action.VIEW, school, null);
    }
}
