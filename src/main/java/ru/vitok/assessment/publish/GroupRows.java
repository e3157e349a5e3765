package ru.vitok.assessment.publish;

import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.GroupRow;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.store.CopyText;
import ru.vitok.assessment.store.DataSetRow;

/** Rows of the reports that sum up groups, as rows of their table. */
final class GroupRows {

    private GroupRows() {}

    private record Row(GroupRow group, @Nullable UUID school) {}

    static void add(DataSetRow set, GroupTable table, Publication to) {
        var known = to.known();
        var rows = new ArrayList<Row>(table.groups().size());
        for (var row : table.groups()) {
            var code = row.code();
            var school = code == null ? null : known.schools().get(code);
            var foreign = code != null && code.startsWith("edu") && school == null;
            if (!foreign && known.mayBring(school)) {
                rows.add(new Row(row, school));
            }
        }
        to.groups().add(rows.size(), text -> rows.forEach(it -> write(text, set, table, it)));
    }

    private static void write(CopyText text, DataSetRow set, GroupTable table, Row waiting) {
        var row = waiting.group();
        text.field(set.id())
                .field(set.slice())
                .field(set.upload().municipality())
                .field(waiting.school())
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
