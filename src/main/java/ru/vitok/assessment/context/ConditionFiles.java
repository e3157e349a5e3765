package ru.vitok.assessment.context;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import ru.vitok.assessment.intake.form.SchoolYears;
import ru.vitok.uikit.ModuleTranslations;

/** The workbook of conditions for the running school year: filled in, it comes back through the import. */
@Service
public class ConditionFiles {

    private final SimilarSchools schools;
    private final ModuleTranslations texts;
    private final Clock clock;

    ConditionFiles(SimilarSchools schools, ModuleTranslations texts, Clock clock) {
        this.schools = schools;
        this.texts = texts;
        this.clock = clock;
    }

    public byte[] book() {
        return new ConditionBook(texts).write(year(), schools.list());
    }

    public int year() {
        var today = LocalDate.now(clock);
        return SchoolYears.of(today.getYear(), today.getMonthValue());
    }
}
