package ru.vitok.assessment.check;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.GroupRow;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.store.SliceRow;

/** V10: what of a slice that stands already would change, cell by cell. */
@Component
class StandingComparison {

    private static final double ROUNDING = 0.006;
    /** What is compared is no task of a pupil. */
    static final String NOBODY = "none";

    private final JdbcClient jdbc;

    StandingComparison(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param givingWay beside works that give way to any later file, or beside all the others
     * @return codes of changed works, school by school
     */
    Map<String, TreeSet<String>> works(
            IndividualResults file, SliceRow slice, Known known, boolean givingWay, Problems problems) {
        var before = new HashMap<String, WorkDifference>();
        jdbc.sql("""
                select r.school_id, r.code, r.scores, r.mark, r.journal_mark
                from standing_result r join data_set d on d.id = r.data_set_id
                where r.slice_id = :slice and r.school_id = any (:schools) and (d.precedence < 0) = :givingWay""")
                .param("slice", slice.id())
                .param("schools", schools(file, known))
                .param("givingWay", givingWay)
                .query(row -> {
                    before.put(
                            row.getString(1) + row.getString(2),
                            new WorkDifference(
                                    integers(row.getArray(3).getArray()),
                                    row.getObject(4, Integer.class),
                                    row.getObject(5, Integer.class)));
                });
        var changed = new TreeMap<String, TreeSet<String>>();
        if (before.isEmpty()) {
            return changed;
        }
        var order = file.tasks().stream()
                .map(it -> slice.tasks().indexOf(it.number()))
                .toList();
        for (var work : file.works()) {
            var old = before.get(known.schools().get(work.school()) + work.code());
            if (old != null && old.tell(work, order, file, problems)) {
                changed.computeIfAbsent(work.school(), _ -> new TreeSet<>()).add(work.code());
            }
        }
        return changed;
    }

    void groups(GroupTable file, ReportForm form, SliceRow slice, Known known, Problems problems) {
        Map<String, double[]> before = new HashMap<>();
        jdbc.sql("""
                select level, school_id, mark_group, figures from standing_group
                where slice_id = :slice and form = :form and columns = cast(:columns as text[])""")
                .param("slice", slice.id())
                .param("form", form.name())
                .param("columns", file.columns().toArray(String[]::new))
                .query(row -> {
                    var figures = (Double[]) row.getArray(4).getArray();
                    before.put(
                            row.getString(1) + row.getString(2) + row.getString(3),
                            Arrays.stream(figures)
                                    .mapToDouble(it -> it == null ? Double.NaN : it)
                                    .toArray());
                });
        for (var row : file.groups()) {
            var old = before.get(row.level().name() + school(row, known) + row.markGroup());
            if (old != null) {
                compare(row, old, file, problems);
            }
        }
    }

    private static @Nullable UUID school(GroupRow row, Known known) {
        return row.code() == null ? null : known.schools().get(row.code());
    }

    private static void compare(GroupRow row, double[] old, GroupTable file, Problems problems) {
        for (int i = 0; i < Math.min(old.length, row.values().length); i++) {
            double now = row.values()[i];
            // a figure that is gone is no number, and differs from every one
            if (Double.isNaN(old[i]) != Double.isNaN(now) || Math.abs(old[i] - now) > ROUNDING) {
                problems.at(
                        row.row(), file.columnOf(i), ProblemCode.SLICE_CHANGED, told(old[i]), told(now), NOBODY, "");
            }
        }
    }

    private static String told(double figure) {
        return Double.isNaN(figure) ? "—" : String.valueOf(figure);
    }

    private static UUID[] schools(IndividualResults file, Known known) {
        return file.works().stream()
                .map(Participant::school)
                .distinct()
                .map(known.schools()::get)
                .filter(it -> it != null)
                .toArray(UUID[]::new);
    }

    /** PostgreSQL's smallint arrives as a Short or an Integer, depending on the driver's mood. */
    private static Integer[] integers(Object array) {
        return Arrays.stream((Number[]) array).map(Number::intValue).toArray(Integer[]::new);
    }
}
