package ru.vitok.assessment.intake.form;

import java.util.List;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.Heading;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** A recognised form: the first rows of its sheet and which of them is the table's header. */
public record Detected(ReportForm form, String sheet, List<SheetRow> head, int anchor, Heading heading) {

    /** Whether the first rows are all that the sheet has. */
    public boolean whole() {
        return head.size() < FormDetector.HEAD;
    }

    SheetRow header() {
        return head.get(anchor);
    }
}
