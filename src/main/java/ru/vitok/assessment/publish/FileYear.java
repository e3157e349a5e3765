package ru.vitok.assessment.publish;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.form.SchoolYears;

/** The year of a table that may not say it: its title, else its file's name and folder, else the running school year. */
final class FileYear {

    private FileYear() {}

    static int of(@Nullable Integer said, String fileName, Clock clock) {
        if (said != null) {
            return said;
        }
        var named = SchoolYears.in(fileName);
        var today = LocalDate.now(clock);
        return named != null ? named : SchoolYears.of(today.getYear(), today.getMonthValue());
    }
}
