package ru.vitok.assessment.template;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.SliceKey;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.ModuleTranslations;

/** Gives out tables of a municipality's own works; filled in, they come back through the import. */
@Service
public class WorkTemplates {

    private static final String OBJECT = "work-template";
    /** «Not more often than once in two and a half weeks» for a subject and grade. */
    private static final int DAYS_BETWEEN = 17;
    private static final int CODES = 1000;

    private final WorkTemplateStore store;
    private final StandingRows standing;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;
    private final AuditJournal journal;
    private final ModuleTranslations texts;
    private final Clock clock;

    WorkTemplates(
            WorkTemplateStore store,
            StandingRows standing,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers,
            AuditJournal journal,
            ModuleTranslations texts,
            Clock clock) {
        this.store = store;
        this.standing = standing;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
        this.journal = journal;
        this.texts = texts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<WorkTemplate> list() {
        permissions.require(OBJECT, Action.VIEW, here(), null);
        return store.of(here());
    }

    public boolean mayMake() {
        return viewers.current()
                .municipality()
                .filter(it -> permissions.allows(OBJECT, Action.CREATE, it, null))
                .isPresent();
    }

    /** Other works of the grade in the subject that stand too near to the day. */
    @Transactional(readOnly = true)
    public List<WorkTemplate> tooNear(String subject, int grade, LocalDate day) {
        return list().stream()
                .filter(it -> it.key().subject().equals(subject) && it.key().grade() == grade)
                .filter(it -> {
                    var other = it.date();
                    return other != null && Math.abs(other.toEpochDay() - day.toEpochDay()) <= DAYS_BETWEEN;
                })
                .toList();
    }

    @Transactional
    public UUID make(TemplateOrder order) {
        permissions.require(OBJECT, Action.CREATE, here(), null);
        TemplateCheck.require(order);
        var made = new WorkTemplate(
                UUID.randomUUID(),
                here(),
                1,
                new SliceKey(order.procedure(), order.subject(), order.grade(), order.year()),
                order.date(),
                order.places(),
                order.tasks(),
                viewers.current().name(),
                clock.instant());
        store.add(made);
        return made.id();
    }

    @Transactional
    public void drop(UUID id, boolean dropped) {
        var template = seen(id);
        permissions.require(OBJECT, Action.CREATE, template.municipality(), null);
        store.drop(id, dropped);
    }

    /** With empty rows for the schools whose files the person may send: all of the municipality, or their own. */
    @Transactional(readOnly = true)
    public byte[] empty(UUID id) {
        var template = seen(id);
        var rows = new ArrayList<TemplateRow>();
        for (var school : schools(template)) {
            IntStream.rangeClosed(1, template.places())
                    .mapToObj(it -> TemplateRow.empty(school.code(), code(template, it)))
                    .forEach(rows::add);
        }
        return new TemplateBook(texts, template).write(rows);
    }

    /** With what stands for one's own school, to mend and send again. */
    @Transactional
    public byte[] filled(UUID id) {
        var template = seen(id);
        var rows = own().stream().flatMap(it -> standing.of(template, it).stream()).toList();
        if (rows.isEmpty()) {
            throw new Refusal("assessment.refusal.nothing-stands");
        }
        journal.record("EXPORTED", OBJECT, id);
        return new TemplateBook(texts, template).write(rows);
    }

    /** Schools of which the person may see single works and may send files. */
    public List<Organisation> own() {
        return viewers.current().schools().stream()
                .filter(it -> permissions.allows("results.small", Action.VIEW, it, null)
                        && permissions.allows("import", Action.CREATE, it, null))
                .map(organisations::get)
                .toList();
    }

    private List<Organisation> schools(WorkTemplate template) {
        var own = own();
        return own.isEmpty() ? organisations.schools(template.municipality()) : own;
    }

    private static String code(WorkTemplate template, int number) {
        return String.valueOf(template.key().grade() * 10 * CODES + number);
    }

    private WorkTemplate seen(UUID id) {
        var template = store.find(id).orElseThrow(Refusal::notFound);
        permissions.require(OBJECT, Action.VIEW, template.municipality(), null);
        return template;
    }

    private UUID here() {
        return viewers.current().municipality().orElseThrow(Refusal::notFound);
    }
}
