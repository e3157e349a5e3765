package ru.vitok.practice.review;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Grant;
import ru.vitok.people.Organisation;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** A methodist writes the municipality's rubric, the institute the region's. Reviews that have begun stay with theirs. */
@Service
public class RubricWriting {

    private static final String OBJECT = "practice.rubric";

    private final RubricStore store;
    private final Rubrics rubrics;
    private final RubricBook book;
    private final RubricRules rules;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    RubricWriting(
            RubricStore store,
            Rubrics rubrics,
            RubricBook book,
            RubricRules rules,
            Permissions permissions,
            Viewers viewers,
            Clock clock) {
        this.store = store;
        this.rubrics = rubrics;
        this.book = book;
        this.rules = rules;
        this.permissions = permissions;
        this.viewers = viewers;
        this.clock = clock;
    }

    /** Whose rubric the asking person writes; for links, too. */
    @Transactional(readOnly = true)
    public Optional<Organisation> place() {
        return viewers.current().grants().stream()
                .map(Grant::organisation)
                .filter(it -> permissions.allows(OBJECT, Action.EDIT, it.id(), null))
                .findFirst();
    }

    /** The newest first; the last is what held before the place wrote its own. */
    @Transactional(readOnly = true)
    public List<RubricVersion> versions() {
        var here = required();
        var versions = new ArrayList<>(store.of(here));
        if (versions.isEmpty()) {
            rubrics.written(here).ifPresent(versions::add);
        }
        versions.add(new RubricVersion(null, 0, book.rubric(), "", null, null));
        return versions;
    }

    /** From now on reviews begin with it. */
    @Transactional
    public UUID save(Rubric rubric, String note) {
        var here = required();
        rules.check(rubric, note);
        var before = store.latest(here);
        if (rubrics.at(here).equals(rubric)) {
            throw Refusal.conflict("practice.refusal.rubric-same");
        }
        return store.add(
                here,
                before.map(RubricVersion::version).orElse(0) + 1,
                rubric,
                note.strip(),
                viewers.current().person(),
                OffsetDateTime.now(clock));
    }

    /** As long as no review has begun with it. */
    @Transactional
    public void takeBack(UUID version) {
        if (!store.remove(required(), version)) {
            throw Refusal.conflict("practice.refusal.rubric-used");
        }
    }

    private UUID required() {
        return place().orElseThrow(() -> new AccessDeniedException(OBJECT + " EDIT"))
                .id();
    }
}
