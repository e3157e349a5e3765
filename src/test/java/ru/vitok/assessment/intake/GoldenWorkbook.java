package ru.vitok.assessment.intake;

import java.util.List;
import ru.vitok.assessment.ReportForm;

/**
 * A workbook and what is to be read from it.
 *
 * @param sum of points, or of participants where rows are groups
 * @param bad each problem that is more than a remark, with its cell
 */
record GoldenWorkbook(String name, byte[] bytes, ReportForm form, int rows, int sum, List<String> bad) {

    @Override
    public String toString() {
        return name;
    }
}
