package ru.vitok.assessment.intake.form;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/**
 * Watches a sheet while it is read for captions of persons below the rows that were looked at when the file came: a list of
 * names under a long table.
 */
public final class PersonsBelow implements Sheet {

    /** Of these nothing is ever kept as it came, or all of it is about persons. */
    private static final Set<ReportForm> OTHERWISE = Set.of(ReportForm.GIA_PROTOCOL, ReportForm.STAFF);

    private final Sheet sheet;
    private final Detected detected;
    private final int looked;
    private final CaptionsBelow captions = new CaptionsBelow();
    private @Nullable Integer row;

    public PersonsBelow(Sheet sheet, Detected detected) {
        this.sheet = sheet;
        this.detected = detected;
        this.looked = detected.head().getLast().number();
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public void read(Predicate<SheetRow> reader) {
        sheet.read(it -> {
            if (row == null && it.number() > looked && captions.in(it)) {
                row = it.number();
            }
            return reader.test(it);
        });
    }

    /** Where such captions stand; null where there are none in what was read, or the persons were left out already. */
    public @Nullable Integer row() {
        return row == null || OTHERWISE.contains(detected.form()) || Stripping.needed(detected) ? null : row;
    }
}
