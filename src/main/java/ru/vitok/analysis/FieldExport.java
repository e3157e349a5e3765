package ru.vitok.analysis;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.WrittenBook;

/**
 * Problem fields as a workbook for the work of an association: numbers, tasks, questions to discuss. It holds what the
 * page shows to the same person, withheld where the page withholds.
 */
@Service
public class FieldExport {

    public static final int MOST = 60;

    private final ProblemFields fields;
    private final FieldSheets sheets;
    private final TalkSheets talk;
    private final Permissions permissions;
    private final AuditJournal journal;

    FieldExport(
            ProblemFields fields, FieldSheets sheets, TalkSheets talk, Permissions permissions, AuditJournal journal) {
        this.fields = fields;
        this.sheets = sheets;
        this.talk = talk;
        this.permissions = permissions;
        this.journal = journal;
    }

    public boolean may(ProblemFieldRow field) {
        return permissions.allows("problem-field", Action.EXPORT, field.municipality(), null);
    }

    @Transactional
    public byte[] workbook(List<UUID> ids, Locale language) {
        var rows = rows(ids);
        return WrittenBook.of(workbook -> {
            sheets.numbers(workbook.newWorksheet(sheets.say("analysis.export.numbers", language)), rows, language);
            sheets.schools(workbook, rows, language);
            talk.tasks(workbook.newWorksheet(sheets.say("analysis.export.tasks", language)), rows, language);
            talk.questions(workbook.newWorksheet(sheets.say("analysis.export.questions", language)), rows, language);
        });
    }

    /** The same for a paper: each field with its figures, its tasks as the specification has them. */
    @Transactional
    public List<TalkItem> items(List<UUID> ids) {
        return rows(ids).stream().map(talk::item).toList();
    }

    /** Every one of them is in the journal. */
    private List<ProblemFieldRow> rows(List<UUID> ids) {
        var rows = ids.stream().limit(MOST).map(fields::get).toList();
        rows.forEach(row -> {
            permissions.require("problem-field", Action.EXPORT, row.municipality(), null);
            journal.record("EXPORTED", "problem_field", row.id());
        });
        return rows;
    }
}
