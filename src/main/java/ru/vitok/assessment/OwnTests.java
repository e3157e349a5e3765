package ru.vitok.assessment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.own.OwnTestStore;
import ru.vitok.assessment.own.TestCodes;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Grant;
import ru.vitok.people.Permissions;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/**
 * The result of a test of teachers in the hands of the teacher. Files carry codes of participants; which code is whose
 * the teacher says by entering it, and nobody else sees the result.
 */
@Service
public class OwnTests {

    private static final String OBJECT = "teacher-test.own";
    private static final int WRONG_A_DAY = 5;

    private final OwnTestStore store;
    private final TestCodes codes;
    private final Persons persons;
    private final Permissions permissions;
    private final Viewers viewers;
    private final AuditJournal journal;

    OwnTests(
            OwnTestStore store,
            TestCodes codes,
            Persons persons,
            Permissions permissions,
            Viewers viewers,
            AuditJournal journal) {
        this.store = store;
        this.codes = codes;
        this.persons = persons;
        this.permissions = permissions;
        this.viewers = viewers;
        this.journal = journal;
    }

    /** Whether the person is a teacher, for whom the page has such a part. */
    public boolean open() {
        return viewers.current().has(Role.TEACHER);
    }

    /** Whether a code was entered; its result may have been reverted since. */
    @Transactional(readOnly = true)
    public boolean entered() {
        return store.anyCode(viewers.current().person());
    }

    /** The latest year first; in each the block with the smallest share first, because help is sought from there. */
    @Transactional(readOnly = true)
    public List<OwnTest> mine() {
        var me = viewers.current().person();
        permissions.require(OBJECT, Action.VIEW, school(), me);
        return viewers.asSystem(() -> store.of(me));
    }

    /** @return whether there is such a result that may be this teacher's */
    @Transactional
    public boolean enter(String code) {
        var me = viewers.current().person();
        permissions.require(OBJECT, Action.EDIT, school(), me);
        var here = viewers.current().municipality().orElseThrow(Refusal::notFound);
        store.alone(me);
        if (store.tries(me) >= WRONG_A_DAY) {
            throw new Refusal("assessment.refusal.test-code-tries", WRONG_A_DAY);
        }
        var print = codes.of(here).apply(code);
        var free = store.holder(here, print).map(me::equals).orElse(true);
        if (!free || !teaches(me, viewers.asSystem(() -> store.subjects(here, print)))) {
            store.tried(me);
            return false;
        }
        store.keep(me, here, print);
        journal.record("ENTERED", OBJECT, me);
        return true;
    }

    /** The portal forgets which codes are this teacher's. */
    @Transactional
    public void forget() {
        var me = viewers.current().person();
        permissions.require(OBJECT, Action.EDIT, school(), me);
        store.drop(me);
        journal.record("FORGOTTEN", OBJECT, me);
    }

    /** A result of a subject that the teacher does not teach is somebody else's. */
    private boolean teaches(UUID me, List<String> subjects) {
        var own = new HashSet<String>();
        viewers.current().subjects().forEach(it -> own.add(it.toLowerCase(Locale.ROOT)));
        persons.teaching(me).forEach(it -> own.add(it.subject().toLowerCase(Locale.ROOT)));
        return subjects.stream().anyMatch(it -> own.isEmpty() || own.contains(it.toLowerCase(Locale.ROOT)));
    }

    private UUID school() {
        return viewers.current().grants().stream()
                .filter(it -> it.role() == Role.TEACHER)
                .map(Grant::organisation)
                .findFirst()
                .orElseThrow(Refusal::notFound)
                .id();
    }
}
