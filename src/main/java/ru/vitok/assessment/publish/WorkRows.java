package ru.vitok.assessment.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.store.CopyFields;
import ru.vitok.assessment.store.SliceRow;

/** Pupils' works as rows of their table. */
final class WorkRows {

    private static final int COLUMNS = 12;

    private WorkRows() {}

    private record Row(Participant work, UUID school, short[] scores) {}

    /** The places say where each column of the file stands in the slice's order. */
    static void add(UUID set, SliceRow slice, List<Participant> works, int[] places, Publication to) {
        var schools = to.known().schools();
        var rows = new ArrayList<Row>(works.size());
        for (var work : works) {
            var school = schools.get(work.school());
            if (school != null) {
                var scores =
                        ScoreOrder.ordered(work.scores(), places, slice.tasks().size());
                rows.add(new Row(work, school, scores));
                to.fresh().add(slice.id(), school, work, scores);
            }
        }
        to.works().add(rows.size(), fields -> rows.forEach(it -> write(fields, set, slice.id(), it)));
    }

    private static void write(CopyFields fields, UUID set, UUID slice, Row row) {
        var work = row.work();
        fields.row(COLUMNS)
                .id(set)
                .id(slice)
                .id(row.school())
                .text(work.code())
                .whole(work.row())
                .small(work.classNumber())
                .small(work.variant())
                .smalls(row.scores())
                .small(work.primary())
                .small(work.mark())
                .small(work.journalMark())
                .small(work.testScore());
    }
}
