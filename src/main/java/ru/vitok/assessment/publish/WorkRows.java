package ru.vitok.assessment.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.store.CopyText;
import ru.vitok.assessment.store.SliceRow;

/** Pupils' works as rows of their table. */
final class WorkRows {

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
        to.works().add(rows.size(), text -> rows.forEach(it -> write(text, set, slice.id(), it)));
    }

    private static void write(CopyText text, UUID set, UUID slice, Row row) {
        var work = row.work();
        text.field(set)
                .field(slice)
                .field(row.school())
                .field(work.code())
                .field(work.row())
                .field(work.classNumber())
                .field(work.variant())
                .scores(row.scores())
                .field(work.primary())
                .field(work.mark())
                .field(work.journalMark())
                .field(work.testScore())
                .end();
    }
}
