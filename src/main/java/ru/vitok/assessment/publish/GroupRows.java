package ru.vitok.assessment.publish;

import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.GroupRow;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.store.CopyFields;
import ru.vitok.assessment.store.DataSetRow;

/** Rows of the reports that sum up groups, as rows of their table. */
final class GroupRows {

    private static final int COLUMNS = 13;
    private static final int NAME = 300;

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
        to.groups().add(rows.size(), fields -> rows.forEach(it -> write(fields, set, table, it)));
    }

    private static void write(CopyFields fields, DataSetRow set, GroupTable table, Row waiting) {
        var row = waiting.group();
        fields.row(COLUMNS)
                .id(set.id())
                .id(set.slice())
                .id(set.upload().municipality())
                .id(waiting.school())
                .text(row.level().name())
                .text(set.form().name())
                .whole(row.markGroup())
                .text(VoicePublisher.cut(row.name(), NAME))
                .whole(row.row())
                .whole(row.organisations())
                .whole(row.participants())
                .texts(table.columns())
                .doubles(row.values());
    }
}
