package ru.vitok.assessment.intake.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.LooseTable;
import ru.vitok.assessment.intake.sheet.Sheet;

/** Tables that are kept by header, without the columns that name a person. */
final class LooseReader implements FormReader {

    /** A survey's answers may be sparse; the other tables have columns without which a row says nothing. */
    private static final Map<ReportForm, List<String>> COMPULSORY = Map.of(
            ReportForm.OLYMPIAD, List.of("предмет", "балл", "статус"),
            ReportForm.ATTESTATION, List.of("предмет", "затруднение"));

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var header = Header.of(detected.header());
        var personal = PersonalColumns.in(header.texts());
        if (!personal.isEmpty()) {
            problems.add(ProblemCode.PERSONAL_DROPPED, personal.size());
        }
        var table = new RowReader(detected, problems);
        COMPULSORY.getOrDefault(detected.form(), List.of()).forEach(table::must);
        return new LooseTable(table.rows(sheet, row -> {
            var values = new LinkedHashMap<String, String>();
            for (int i = 0; i < header.size(); i++) {
                var title = header.text(i);
                var cell = row.cell(i);
                if (title != null && cell != null && !personal.contains(i)) {
                    values.put(title, cell);
                }
            }
            return new LooseTable.Line(row.number(), values);
        }));
    }
}
