package ru.vitok.assessment.template;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.SliceKey;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Gives out tables of a municipality's own works; filled in, they come back through the import. */
@Service
public class WorkTemplates {

    private static final String OBJECT = "work-template";
    /** «Not more often than once in two and a half weeks» for a subject and grade. */
    private static final int DAYS_BETWEEN = 17;

    private final WorkTemplateStore store;
    private final TemplateTests tests;
    private final Permissions permissions;
    private final Viewers viewers;
    private final Clock clock;

    WorkTemplates(WorkTemplateStore store, TemplateTests tests, Permissions permissions, Viewers viewers, Clock clock) {
        this.store = store;
        this.tests = tests;
        this.permissions = permissions;
        this.viewers = viewers;
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
                order.levels(),
                viewers.current().name(),
                clock.instant());
        store.add(made);
        tests.define(made);
        return made.id();
    }

    @Transactional
    public void drop(UUID id, boolean dropped) {
        var template = seen(id);
        permissions.require(OBJECT, Action.CREATE, template.municipality(), null);
        store.drop(id, dropped);
        if (dropped) {
            tests.forget(template);
        } else {
            tests.define(template);
        }
    }

    WorkTemplate seen(UUID id) {
        var template = store.find(id).orElseThrow(Refusal::notFound);
        permissions.require(OBJECT, Action.VIEW, template.municipality(), null);
        return template;
    }

    private UUID here() {
        return viewers.current().municipality().orElseThrow(Refusal::notFound);
    }
}
