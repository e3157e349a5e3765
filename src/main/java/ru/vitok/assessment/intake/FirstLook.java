package ru.vitok.assessment.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.ReportReader.Look;
import ru.vitok.assessment.intake.form.Detected;
import ru.vitok.assessment.intake.form.FormDetector;
import ru.vitok.assessment.intake.form.ProtocolCopy;
import ru.vitok.assessment.intake.form.Stripping;
import ru.vitok.assessment.intake.form.UnknownCopy;
import ru.vitok.assessment.intake.form.UnknownTable;
import ru.vitok.assessment.intake.sheet.RememberedSheet;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.Workbook;

/** What a workbook's tables are and what of them may be stored; nothing that names a child gets past this. */
final class FirstLook {

    private final Pseudonyms pseudonyms;

    FirstLook(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    List<Look> at(Workbook workbook, byte[] bytes) {
        var sheets = workbook.sheets();
        var alone = sheets.size() == 1 && workbook.nothingBeside();
        var known = new LinkedHashMap<Sheet, Detected>();
        for (var first : sheets) {
            var sheet = new RememberedSheet(first);
            var detected = FormDetector.detect(sheet);
            if (detected != null) {
                known.put(sheet, detected);
            }
        }
        if (known.isEmpty()) {
            return unknown(sheets);
        }
        var looks = new ArrayList<Look>();
        known.forEach((sheet, detected) -> {
            var stored = stored(sheet, detected, alone ? bytes : null);
            looks.add(new Look(
                    detected.form(),
                    stored,
                    null,
                    known.size() == 1 ? null : sheet.name(),
                    null,
                    stored == bytes ? detected : null));
        });
        return looks;
    }

    /** Of a table of no known form only what is surely nobody's name may be stored, for a person to say what it is. */
    private static List<Look> unknown(List<Sheet> sheets) {
        var looks = new ArrayList<Look>();
        for (var sheet : sheets) {
            var table = UnknownTable.find(sheet);
            if (table != null) {
                looks.add(new Look(
                        ReportForm.UNKNOWN,
                        UnknownCopy.of(sheet, table),
                        null,
                        sheets.size() == 1 ? null : sheet.name(),
                        table.fingerprint(),
                        null));
            }
        }
        return looks.isEmpty() ? List.of(Look.refused(Problem.of(ProblemCode.UNKNOWN_FORM))) : looks;
    }

    private byte[] stored(Sheet sheet, Detected detected, byte @Nullable [] whole) {
        if (detected.form() == ReportForm.GIA_PROTOCOL) {
            return ProtocolCopy.of(sheet, pseudonyms);
        }
        if (whole != null && !personal(detected)) {
            return whole;
        }
        return detected.form() == ReportForm.STAFF ? Stripping.copy(sheet) : Stripping.strip(sheet, detected);
    }

    /** Lists of teachers are about persons; in every other form a person's column is foreign. */
    private static boolean personal(Detected detected) {
        return detected.form() != ReportForm.STAFF && Stripping.needed(detected);
    }
}
