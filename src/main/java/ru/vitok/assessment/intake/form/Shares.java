package ru.vitok.assessment.intake.form;

import java.util.List;
import ru.vitok.assessment.intake.sheet.Cells;

/** Tables that say 0.53 where the form says 53: never a part of a table, always all of it. */
final class Shares {

    private static final int FEWEST = 3;

    private Shares() {}

    /** Turns shares into per cents in place; says whether these were shares. */
    static boolean asPercents(List<double[]> lines) {
        int broken = 0;
        for (var line : lines) {
            for (double value : line) {
                if (value > 1) {
                    return false;
                }
                broken += value > 0 && value < 1 ? 1 : 0;
            }
        }
        if (broken < FEWEST) {
            return false;
        }
        for (var line : lines) {
            for (int i = 0; i < line.length; i++) {
                line[i] = Double.isNaN(line[i]) ? line[i] : Cells.rounded(100 * line[i]);
            }
        }
        return true;
    }
}
