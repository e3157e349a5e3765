package ru.vitok.assessment.publish;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.GroupRow;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.store.CopyText;
import ru.vitok.assessment.store.DataSetRow;

/** Rows of the reports that sum up groups, as rows of their table. */
final class GroupRows {

    private GroupRows() {}

    static void add(DataSetRow set, GroupTable table, Publication to) {
        var known = to.known();
        for (var row : table.groups()) {
            var code = row.code();
            var school = code == null ? null : known.schools().get(code);
            var foreign = code != null && code.startsWith("edu") && school == null;
            if (!foreign && known.mayBring(school)) {
                row(to.groups(), set, table, row, school);
            }
        }
    }

    private static void row(CopyText rows, DataSetRow set, GroupTable table, GroupRow row, @Nullable UUID school) {
        rows.field(set.id())
                .field(set.slice())
                .field(set.upload().municipality())
                .field(school)
                .field(row.level())
                .field(set.form())
                .field(row.markGroup())
                .field(row.name())
                .field(row.row())
                .field(row.organisations())
                .field(row.participants())
                .texts(table.columns())
                .figures(row.values())
                .end();
    }
}
