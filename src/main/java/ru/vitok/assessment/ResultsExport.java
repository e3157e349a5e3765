package ru.vitok.assessment;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.ModuleTranslations;
import ru.vitok.uikit.WrittenBook;

/** The results by task as a workbook: what the page shows, withheld where the page withholds. */
@Service
public class ResultsExport {

    private static final int FIRST_ROW = 4;

    private final Results results;
    private final ResultSources sources;
    private final Permissions permissions;
    private final Viewers viewers;
    private final AuditJournal journal;
    private final ModuleTranslations texts;

    ResultsExport(
            Results results,
            ResultSources sources,
            Permissions permissions,
            Viewers viewers,
            AuditJournal journal,
            ModuleTranslations texts) {
        this.results = results;
        this.sources = sources;
        this.permissions = permissions;
        this.viewers = viewers;
        this.journal = journal;
        this.texts = texts;
    }

    @Transactional
    public byte[] tasks(SliceKey key, UUID municipality, Locale language) {
        requireExport(municipality);
        var map = results.heatMap(key, municipality);
        journal.record("EXPORTED", "results", municipality);
        return WrittenBook.of(workbook -> {
            var sheet = workbook.newWorksheet(say("assessment.tasks.title", language));
            write(sheet, map, language);
            switch (sources.of(key, municipality)) {
                case REPORTS -> sheet.value(2, 0, say("assessment.makeup.reported.words", language));
                case PARTLY_REPORTS -> sheet.value(2, 0, say("assessment.makeup.reported-partly.words", language));
                case WORKS -> {
                    // works need no word
                }
            }
        });
    }

    /** The municipality's figures with the rows of the schools that the person sees: who may take a school's, may take it. */
    private void requireExport(UUID municipality) {
        if (viewers.current().schools().stream().noneMatch(it -> may(it))) {
            permissions.require("results.school", Action.EXPORT, municipality, null);
        }
    }

    private boolean may(UUID school) {
        return permissions.allows("results.school", Action.EXPORT, school, null);
    }

    /** Cells of text are written as text, so that a name which looks like a formula stays a name. */
    private void write(Worksheet sheet, HeatMap map, Locale language) {
        var key = map.key();
        sheet.value(
                0,
                0,
                say(
                        "assessment.trail.title",
                        language,
                        say(
                                "assessment.procedure."
                                        + key.procedure()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                language),
                        String.valueOf(key.year()),
                        key.subject(),
                        key.grade()));
        sheet.value(
                1,
                0,
                say(key.allRussian() ? "assessment.tasks.not-for-judging" : "assessment.tasks.no-ranking", language));
        sheet.value(3, 0, say("assessment.tasks.group", language));
        sheet.value(3, 1, say("assessment.tasks.works", language));
        var tasks = map.municipality().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            sheet.value(3, i + 2, tasks.get(i).number());
        }
        row(sheet, FIRST_ROW, say("assessment.tasks.municipality", language), map.municipality());
        List<HeatMap.Line> schools = map.schools();
        for (int i = 0; i < schools.size(); i++) {
            row(sheet, FIRST_ROW + 1 + i, schools.get(i).name(), schools.get(i).results());
        }
    }

    private static void row(Worksheet sheet, int row, String name, TaskResults results) {
        sheet.value(row, 0, name);
        sheet.value(row, 1, results.participants());
        for (int i = 0; i < results.tasks().size(); i++) {
            var percent = results.tasks().get(i).percent();
            if (percent != null) {
                sheet.value(row, i + 2, Math.round(percent * 100) / 100.0);
            } else {
                sheet.value(row, i + 2, "··");
            }
        }
    }

    private String say(String key, Locale language, Object... arguments) {
        return texts.getTranslation(key, language, arguments);
    }
}
