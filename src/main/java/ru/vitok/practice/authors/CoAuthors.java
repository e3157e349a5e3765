package ru.vitok.practice.authors;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Persons;
import ru.vitok.practice.AuthorsChanged;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeStatus;

/** The author's part: whom the author asks to write along, and who writes along no longer. */
@Service
public class CoAuthors {

    private final PracticeLibrary library;
    private final CoAuthorStore store;
    private final CoAuthorCandidates candidates;
    private final CoAuthorPost post;
    private final Permissions permissions;
    private final Persons persons;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CoAuthors(
            PracticeLibrary library,
            CoAuthorStore store,
            CoAuthorCandidates candidates,
            CoAuthorPost post,
            Permissions permissions,
            Persons persons,
            ApplicationEventPublisher events,
            Clock clock) {
        this.library = library;
        this.store = store;
        this.candidates = candidates;
        this.post = post;
        this.permissions = permissions;
        this.persons = persons;
        this.events = events;
        this.clock = clock;
    }

    /** Whom readers see. */
    @Transactional(readOnly = true)
    public List<CoAuthor> shown(UUID practice) {
        return store.of(library.of(practice).id()).stream()
                .filter(CoAuthor::shown)
                .toList();
    }

    /** All of them with what they answered, for those who work on the draft. */
    @Transactional(readOnly = true)
    public List<CoAuthor> all(UUID practice) {
        return store.of(library.working(practice).id());
    }

    /** Did the colleague agree, or does the question wait? */
    @Transactional(readOnly = true)
    public boolean involves(UUID practice, UUID person) {
        return store.of(practice).stream().anyMatch(it -> it.person().equals(person));
    }

    /** May the asking person name colleagues? Only the author may. */
    @Transactional(readOnly = true)
    public boolean names(Practice practice) {
        return permissions.allows("practice.co-author", Action.CREATE, practice.organisation(), practice.author());
    }

    @Transactional
    public void ask(UUID id, UUID colleague) {
        var practice = own(id);
        if (practice.review() == PracticeStatus.SUBMITTED) {
            throw Refusal.conflict("practice.refusal.under-review");
        }
        if (store.of(id).size() >= CoAuthor.MOST) {
            throw new Refusal("practice.refusal.co-authors-many", CoAuthor.MOST);
        }
        if (!candidates.possible(practice, colleague, persons.get(colleague).name())) {
            throw new Refusal("practice.refusal.co-author-unknown");
        }
        store.ask(id, colleague, practice.author(), OffsetDateTime.now(clock));
        events.publishEvent(new AuthorsChanged(id, false));
        post.asked(practice, colleague);
    }

    /** Takes the question back, or the colleague out. */
    @Transactional
    public void release(UUID id, UUID colleague) {
        var practice = own(id);
        var gone = store.of(id).stream()
                .filter(it -> it.person().equals(colleague))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        store.remove(id, colleague);
        events.publishEvent(new AuthorsChanged(id, gone.shown()));
        post.released(practice, colleague);
    }

    /** Those who have not answered or not consented hear of it again, once a day. */
    @Transactional
    public int remind(UUID id) {
        var practice = own(id);
        var now = OffsetDateTime.now(clock);
        var waiting = store.remind(id, now.minusDays(1), now);
        waiting.forEach(it -> post.reminded(practice, it));
        return waiting.size();
    }

    private Practice own(UUID id) {
        var practice = library.held(id);
        permissions.require("practice.co-author", Action.CREATE, practice.organisation(), practice.author());
        return practice;
    }
}
