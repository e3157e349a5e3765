package ru.vitok.assessment.intake.form;

import java.util.List;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.GroupRow;

/** Lowered, kept and raised written as shares of one are brought to per cent. */
final class JournalShares {

    private static final int DIRECTIONS = 3;

    private JournalShares() {}

    /** Each group's values: per cent and number of the lowered, of the kept, of the raised. */
    static void asPercents(List<GroupRow> figures, Problems problems) {
        var percents = figures.stream()
                .map(it -> new double[] {it.values()[0], it.values()[2], it.values()[4]})
                .toList();
        if (!Shares.asPercents(percents)) {
            return;
        }
        problems.add(ProblemCode.SHARES_READ);
        for (int i = 0; i < figures.size(); i++) {
            for (int direction = 0; direction < DIRECTIONS; direction++) {
                figures.get(i).values()[direction * 2] = percents.get(i)[direction];
            }
        }
    }
}
