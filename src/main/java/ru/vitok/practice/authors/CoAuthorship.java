package ru.vitok.practice.authors;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.practice.AuthorsChanged;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeStatus;

/** The colleague's part: agreeing to write along and to the publication, and leaving again. */
@Service
public class CoAuthorship {

    private final PracticeLibrary library;
    private final CoAuthorStore store;
    private final CoAuthorPost post;
    private final Permissions permissions;
    private final Viewers viewers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoAuthorship(
            PracticeLibrary library,
            CoAuthorStore store,
            CoAuthorPost post,
            Permissions permissions,
            Viewers viewers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.library = library;
        this.store = store;
        this.post = post;
        this.permissions = permissions;
        this.viewers = viewers;
        this.events = events;
        this.clock = clock;
    }

    /** How the asking person stands to it; nothing for those who were not asked. */
    @Transactional(readOnly = true)
    public Optional<CoAuthor> mine(UUID practice) {
        var me = viewers.current().personOrNull();
        return store.of(practice).stream().filter(it -> it.person().equals(me)).findFirst();
    }

    /**
     * Yes; from now on the draft is the colleague's too. Consent to the publication may come later, but not where
     * reviewers read already.
     */
    @Transactional
    public void agree(UUID id, boolean consent) {
        var practice = asked(id);
        var before = mine(id).orElseThrow(Refusal::notFound);
        if (!consent && practice.review() == PracticeStatus.SUBMITTED) {
            throw new Refusal("practice.refusal.co-author-consent-now");
        }
        store.agree(id, before.person(), consent, OffsetDateTime.now(clock));
        events.publishEvent(new AuthorsChanged(id, false));
        if (!before.agreed()) {
            post.answered(practice, before.person(), "practice.notice.co-author-agreed");
        }
    }

    /** No, or no longer: the name is gone at once, also from what readers see. */
    @Transactional
    public void leave(UUID id) {
        var practice = asked(id);
        var before = mine(id).orElseThrow(Refusal::notFound);
        store.remove(id, before.person());
        events.publishEvent(new AuthorsChanged(id, before.shown()));
        post.answered(
                practice,
                before.person(),
                before.agreed() ? "practice.notice.co-author-left" : "practice.notice.co-author-declined");
    }

    private Practice asked(UUID id) {
        var practice = library.held(id);
        var me = mine(id).map(CoAuthor::person).orElse(null);
        permissions.require("practice.co-author", Action.EDIT, practice.organisation(), me);
        return practice;
    }
}
