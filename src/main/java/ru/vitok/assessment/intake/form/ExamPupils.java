package ru.vitok.assessment.intake.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.Pseudonyms;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The codes of a protocol's pupils. Those of one name in one exam of a school are told apart by their order. */
final class ExamPupils {

    private final Pseudonyms pseudonyms;
    private final Map<String, Integer> met = new HashMap<>();

    ExamPupils(Pseudonyms pseudonyms) {
        this.pseudonyms = pseudonyms;
    }

    /** Null where the row has neither a name nor a code. */
    @Nullable String code(SheetRow row, ExamColumns at, ExamBlock block) {
        var known = row.cell(at.cipher());
        if (known != null) {
            return known;
        }
        var school = Cells.code(row.cell(at.school()));
        var words = words(row, at);
        if (school == null || words.isEmpty()) {
            return null;
        }
        var exam = row.cell(at.exam()) == null ? block.toString() : row.cell(at.exam());
        int occurrence = met.merge(exam + "\n" + school + "\n" + words, 1, Integer::sum);
        return pseudonyms.code(school, words, occurrence);
    }

    private static String words(SheetRow row, ExamColumns at) {
        var name = at.names().stream().map(row::cell).filter(Objects::nonNull).collect(Collectors.joining(" "));
        var code = Cells.code(row.cell(at.participant()));
        return !name.isEmpty() || code == null ? name : "code " + code;
    }
}
