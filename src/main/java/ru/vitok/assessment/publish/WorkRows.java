package ru.vitok.assessment.publish;

import java.util.List;
import java.util.UUID;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.store.CopyText;
import ru.vitok.assessment.store.SliceRow;

/** Pupils' works as rows of their table. */
final class WorkRows {

    private WorkRows() {}

    /** The places say where each column of the file stands in the slice's order. */
    static void add(UUID set, SliceRow slice, List<Participant> works, int[] places, Publication to) {
        var schools = to.known().schools();
        var rows = to.works();
        for (var work : works) {
            var school = schools.get(work.school());
            if (school != null) {
                var scores =
                        ScoreOrder.ordered(work.scores(), places, slice.tasks().size());
                row(rows, set, slice, work, school, scores);
                to.fresh().add(slice.id(), school, work, scores);
            }
        }
    }

    private static void row(CopyText rows, UUID set, SliceRow slice, Participant work, UUID school, short[] scores) {
        rows.field(set)
                .field(slice.id())
                .field(school)
                .field(work.code())
                .field(work.row())
                .field(work.classNumber())
                .field(work.variant())
                .scores(scores)
                .field(work.primary())
                .field(work.mark())
                .field(work.journalMark())
                .field(work.testScore())
                .end();
    }
}
