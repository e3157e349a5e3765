package ru.vitok.assessment.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
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
    private final BytesAhead ahead;

    FirstLook(Pseudonyms pseudonyms, BytesAhead ahead) {
        this.pseudonyms = pseudonyms;
        this.ahead = ahead;
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
            boolean asItCame = stored == bytes;
            looks.add(new Look(
                    detected.form(),
                    stored,
                    null,
                    known.size() == 1 ? null : sheet.name(),
                    null,
                    asItCame ? detected : null,
                    asItCame && ahead.take(bytes.length) ? read(sheet, detected) : null));
        });
        return looks;
    }

    /** The rows behind those that were looked at, too; whatever is wrong with them is told when the file is read again. */
    private static @Nullable ReadFile read(Sheet sheet, Detected detected) {
        try {
            return TableReading.read(sheet, detected);
        } catch (RuntimeException toldLater) {
            return null;
        }
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
                        null,
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
