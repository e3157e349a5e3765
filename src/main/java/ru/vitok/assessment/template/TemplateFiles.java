package ru.vitok.assessment.template;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.ModuleTranslations;

/** The workbooks of a table: with empty rows, or with what stands for one's own school. */
@Service
public class TemplateFiles {

    private static final int CODES = 1000;

    private final WorkTemplates templates;
    private final StandingRows standing;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;
    private final AuditJournal journal;
    private final ModuleTranslations texts;

    TemplateFiles(
            WorkTemplates templates,
            StandingRows standing,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers,
            AuditJournal journal,
            ModuleTranslations texts) {
        this.templates = templates;
        this.standing = standing;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
        this.journal = journal;
        this.texts = texts;
    }

    /** With empty rows for the schools whose files the person may send: all of the municipality, or their own. */
    @Transactional(readOnly = true)
    public byte[] empty(UUID id) {
        var template = templates.seen(id);
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
        var template = templates.seen(id);
        var rows =
                own().stream().flatMap(it -> standing.of(template, it).stream()).toList();
        if (rows.isEmpty()) {
            throw new Refusal("assessment.refusal.nothing-stands");
        }
        journal.record("EXPORTED", "work-template", id);
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
}
