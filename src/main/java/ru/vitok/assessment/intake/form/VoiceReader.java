package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.VoiceTable;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Answers of an online form, or difficulties noted at attestation: questions are told by their words. */
final class VoiceReader implements FormReader {

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var header = Header.of(detected.header());
        var personal = PersonalColumns.in(header.texts());
        if (!personal.isEmpty()) {
            problems.add(ProblemCode.PERSONAL_DROPPED, personal.size());
        }
        var named = VoiceColumns.of(header, personal);
        if (named.asksNothing()) {
            problems.add(ProblemCode.COLUMN_MISSING, "затруднение");
        }
        var all = new RowReader(detected, problems).rows(sheet, row -> row);
        var columns = named.withMoments(all, header);
        var kept = detected.form() == ReportForm.ATTESTATION;
        if (!columns.moment().asked() && !kept) {
            problems.add(ProblemCode.MOMENT_MISSING);
        }
        var rows = new ArrayList<SheetRow>();
        for (var row : all) {
            if (columns.answered(row)) {
                rows.add(row);
            } else {
                problems.skip(row.number());
            }
        }
        var scales = VoiceScales.of(rows, columns.difficulties(), header);
        scales.tell(detected.header().number(), header, problems);
        var lines = new VoiceLines(rows, columns, scales, kept, problems);
        var table = new VoiceTable(null, rows.stream().map(lines::of).toList());
        var unknown = table.lines().stream().filter(it -> it.print() == null).count();
        if (columns.moment().asked() && unknown > 0) {
            problems.add(ProblemCode.MOMENT_WITHOUT_TIME, unknown);
        }
        return table;
    }
}
