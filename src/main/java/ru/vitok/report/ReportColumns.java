package ru.vitok.report;

import java.util.Arrays;
import java.util.List;
import ru.vitok.document.PartForm.ColumnForm;

/** Columns written in one line: «skill 36, n 7 right», with the share of the width and where figures stand. */
final class ReportColumns {

    private ReportColumns() {}

    static List<ColumnForm> of(String line, Say say) {
        return Arrays.stream(line.split(", "))
                .map(it -> it.split(" "))
                .map(it -> new ColumnForm(it[0], say.words("column." + it[0]), Integer.parseInt(it[1]), it.length > 2))
                .toList();
    }
}
