package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Follows the titles, lines of exams and headers of a protocol down its sheet: a header may take two rows. */
final class ExamHeads {

    private static final Set<String> SCHOOL = Set.of("код оо", "код школы", "schoolcode");
    private static final int TITLE_CELLS = 3;

    private final ExamTitle title = new ExamTitle();
    private ExamBlock block = new ExamBlock(null, "", null);
    private @Nullable SheetRow captions;
    private @Nullable ExamColumns columns;
    private int begun;

    /** Whether the row says what the rows below it are, and is no work itself. */
    boolean take(SheetRow row) {
        var line = ExamBlock.above(row);
        if (line != null) {
            block = line;
            captions = null;
            columns = null;
            begun = row.number();
            return true;
        }
        if (work(row)) {
            return false;
        }
        if (row.keys().anyMatch(SCHOOL::contains)) {
            captions = row;
            columns = null;
        } else if (captions == null) {
            if (row.filled() <= TITLE_CELLS) {
                row.cells().stream().filter(it -> it != null).forEach(title::add);
            }
            return true;
        }
        if (columns == null) {
            columns = scored(row) ? ExamColumns.of(laidOver(captions, row)) : null;
            begun = begun == 0 ? row.number() : begun;
            return true;
        }
        return false;
    }

    /** A code where codes of schools stand: such a row is no captions printed again. */
    private boolean work(SheetRow row) {
        var school = columns == null ? null : row.cell(columns.school());
        return school != null && ExamReader.SCHOOL.matcher(school).matches();
    }

    private static boolean scored(SheetRow row) {
        return row.keys().anyMatch(it -> it.startsWith("первичный балл") || it.equals("primarymark"));
    }

    private static Header laidOver(@Nullable SheetRow captions, SheetRow below) {
        if (captions == null || captions.equals(below)) {
            return Header.of(below);
        }
        List<@Nullable String> texts = new ArrayList<>();
        for (int i = 0; i < Math.max(captions.cells().size(), below.cells().size()); i++) {
            texts.add(below.cell(i) != null ? below.cell(i) : captions.cell(i));
        }
        return new Header(texts, below.number());
    }

    ExamTitle title() {
        return title;
    }

    ExamBlock block() {
        return block;
    }

    @Nullable ExamColumns columns() {
        return columns;
    }

    int begun() {
        return begun;
    }
}
