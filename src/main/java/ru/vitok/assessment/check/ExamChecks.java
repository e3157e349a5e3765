package ru.vitok.assessment.check;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.ExamEdition;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.ExamWork;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.Standing;

/** A protocol against the portal: its subjects, its schools, and the results that stand for the same pupils. */
@Component
public class ExamChecks {

    private static final int SCHOOL = 2;

    /** What stands for a pupil, and how firmly. */
    private record Result(
            String code, int primary, @Nullable Integer mark, int precedence, boolean tasks) {}

    private final JdbcClient jdbc;

    ExamChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The slice of an exam, or null where the protocol does not tell enough. */
    public static @Nullable SliceKey key(ExamProtocol.Exam exam, Known known) {
        var procedure = exam.procedure();
        var year = exam.year();
        return procedure == null || year == null || exam.subject().isEmpty()
                ? null
                : new SliceKey(procedure, known.subject(exam.subject()), exam.grade(), year);
    }

    void check(ExamProtocol protocol, Known known, Problems problems) {
        ExamList.tell(protocol, known, problems);
        var told = new LinkedHashSet<String>();
        for (var exam : protocol.exams()) {
            exam.works().forEach(it -> PlaceChecks.school(it.school(), it.row(), SCHOOL, known, problems, told));
            if (!exam.subject().isEmpty() && !known.teaches(exam.subject()) && told.add(exam.subject())) {
                problems.at(exam.row(), 0, ProblemCode.SUBJECT_UNKNOWN, exam.subject());
            }
            var key = key(exam, known);
            if (key != null) {
                known.test(key).ifPresent(test -> ExamMarks.check(exam, test, problems));
                known.standing(key).ifPresent(slice -> compare(exam, slice, known, problems));
            }
        }
    }

    private void compare(ExamProtocol.Exam exam, SliceRow slice, Known known, Problems problems) {
        var standing = new HashMap<String, Result>();
        var nameless = new LinkedHashSet<UUID>();
        read(slice, standing, nameless);
        boolean corrects = exam.edition() != ExamEdition.INITIAL;
        if (corrects && exam.works().stream().anyMatch(it -> nameless.contains(school(it, known)))) {
            problems.at(exam.row(), 0, ProblemCode.OLD_PROTOCOL, exam.subject());
        }
        int own = Standing.of(exam).precedence();
        int carried = 0;
        for (var work : exam.works()) {
            var before = standing.get(school(work, known) + " " + work.code());
            if (before != null && differs(before, work)) {
                problems.at(
                        work.row(),
                        0,
                        before.precedence() > own ? ProblemCode.RESULT_STAYS : ProblemCode.SLICE_CHANGED,
                        words(before.primary(), before.mark()),
                        words(work.primary(), work.mark()),
                        StandingComparison.NOBODY,
                        "");
            }
            carried += before != null && before.tasks() && work.scores().length == 0 ? 1 : 0;
        }
        if (carried > 0) {
            problems.add(ProblemCode.TASKS_CARRIED, carried);
        }
    }

    private void read(SliceRow slice, Map<String, Result> standing, Set<UUID> nameless) {
        jdbc.sql("""
                select r.school_id, r.code, r.primary_score, r.mark, d.precedence, not (-3 = all (r.scores))
                from standing_result r join data_set d on d.id = r.data_set_id where r.slice_id = :slice""").param("slice", slice.id()).query(row -> {
            var school = row.getObject(1, UUID.class);
            var result = new Result(
                    row.getString(2), row.getInt(3), row.getObject(4, Integer.class), row.getInt(5), row.getBoolean(6));
            standing.put(school + " " + result.code(), result);
            if (result.precedence() < 0) {
                nameless.add(school);
            }
        });
    }

    private static @Nullable UUID school(ExamWork work, Known known) {
        return known.schools().get(work.school());
    }

    private static boolean differs(Result before, ExamWork work) {
        return before.primary() != work.primary() || !Objects.equals(before.mark(), work.mark());
    }

    private static String words(int primary, @Nullable Integer mark) {
        return mark == null ? String.valueOf(primary) : primary + "/" + mark;
    }
}
