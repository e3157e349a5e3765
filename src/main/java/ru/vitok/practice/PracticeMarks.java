package ru.vitok.practice;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** How far published practices have come, in a methodist's word. */
@Service
public class PracticeMarks {

    private final PracticeLibrary library;
    private final PracticeStore practices;
    private final PracticeHold hold;
    private final PracticeShelf shelf;
    private final Permissions permissions;

    PracticeMarks(
            PracticeLibrary library,
            PracticeStore practices,
            PracticeHold hold,
            PracticeShelf shelf,
            Permissions permissions) {
        this.library = library;
        this.practices = practices;
        this.hold = hold;
        this.shelf = shelf;
        this.permissions = permissions;
    }

    @Transactional(readOnly = true)
    public boolean mayMark(Practice practice) {
        return practice.published() != null
                && permissions.allows(practice.object(), Action.MODERATE, practice.organisation(), practice.author());
    }

    /** May the asking person take it from its readers? What schools try and courses teach stays until they are done. */
    @Transactional(readOnly = true)
    public boolean mayRetire(Practice practice) {
        return practice.open()
                && practice.published() != PracticeStatus.ON_TRIAL
                && practice.published() != PracticeStatus.IN_COURSE
                && library.writes(practice);
    }

    /** One of the authors says that it does not hold any more; a methodist may give it back. */
    @Transactional
    public void retire(UUID id) {
        hold.practice(id);
        var practice = library.of(id);
        if (!mayRetire(practice)) {
            throw Refusal.notFound();
        }
        practices.mark(id, PracticeStatus.ARCHIVED);
        shelf.show(id, practice.text().fields());
    }

    /** What schools found has become more; whoever told it may know the practice only by its trial. */
    @Transactional
    public void proved(UUID id) {
        shelf.arrange(id, practices.known(id).text().fields());
    }

    /** A methodist says how far a published practice has come: on trial, tried, recommended, archived. */
    @Transactional
    public void mark(UUID id, PracticeStatus status) {
        hold.practice(id);
        var practice = library.of(id);
        permissions.require(practice.object(), Action.MODERATE, practice.organisation(), practice.author());
        if (practice.published() == null || !status.open() && status != PracticeStatus.ARCHIVED) {
            throw Refusal.conflict("practice.refusal.not-published");
        }
        practices.mark(id, status);
        shelf.show(id, practice.text().fields());
    }
}
