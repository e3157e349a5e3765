package ru.vitok.assessment.check;

import java.util.LinkedHashSet;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.OlympiadTable;

/** Schools named by their login must be the municipality's; a name that nobody knows only leaves the school open. */
final class OlympiadChecks {

    private OlympiadChecks() {}

    static void check(OlympiadTable table, Known known, Problems problems) {
        var told = new LinkedHashSet<String>();
        for (var line : table.lines()) {
            var school = line.school();
            if (school != null && school.matches("(edu|sch)\\d+")) {
                PlaceChecks.school(school, line.row(), 0, known, problems, told);
            }
        }
    }
}
