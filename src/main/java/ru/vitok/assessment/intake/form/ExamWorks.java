package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.ExamEdition;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.ExamWork;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The works of one exam while its rows are read: maxima are known only when the last of them has been seen. */
final class ExamWorks {

    private static final int MOST_POINTS = 100;
    /** No exam gives as many primary points. */
    private static final int MOST_PRIMARY = 200;

    /** A row that has been taken, with its masks as they stand. */
    private record Taken(
            SheetRow row,
            ExamColumns at,
            String school,
            @Nullable String code,
            int primary,
            List<short[]> tasks,
            boolean[] solved,
            int brief) {}

    private final ExamKind kind;
    private final ExamBlock block;
    private final ExamEdition edition;
    private final @Nullable Integer year;
    private final int begun;
    private final List<Taken> taken = new ArrayList<>();

    ExamWorks(ExamKind kind, ExamBlock block, ExamEdition edition, @Nullable Integer year, int begun) {
        this.kind = kind;
        this.block = block;
        this.edition = edition;
        this.year = year;
        this.begun = begun;
    }

    void add(SheetRow row, ExamColumns at, String school, @Nullable String code, Problems problems) {
        var primary = Cells.integer(at.figures(row, at.primary()));
        var brief = at.figures(row, at.brief());
        var full = at.figures(row, at.full());
        var tasks = AnswerMasks.read(brief, full);
        if (primary == null || primary < 0 || primary > MOST_PRIMARY) {
            problems.at(
                    row.number(),
                    at.primary(),
                    ProblemCode.BAD_VALUE,
                    Objects.toString(at.figures(row, at.primary()), ""));
        } else if (tasks == null || tasks.isEmpty() && at.masked()) {
            MaskComplaints.odd(row, at, problems);
        } else if (!MaskComplaints.beyond(row, at, tasks, problems)) {
            int signs = brief == null ? 0 : brief.length();
            taken.add(new Taken(row, at, school, code, primary, tasks, ExamScores.solved(tasks), signs));
        }
    }

    ExamProtocol.Exam finish(Problems problems) {
        sameTasks(problems);
        ExamScores.resolve(
                taken.stream().map(Taken::tasks).toList(),
                taken.stream().map(Taken::primary).toList());
        var works = taken.stream().map(it -> work(it, problems)).toList();
        var date = block.date();
        return new ExamProtocol.Exam(
                kind.procedure(),
                kind.subject(),
                kind.grade(),
                date,
                date == null ? year : Integer.valueOf(date.getYear()),
                edition,
                begun,
                taken.isEmpty() ? -1 : taken.getFirst().at().mark(),
                works);
    }

    /** A mask that lost a sign would move every task after it. */
    private void sameTasks(Problems problems) {
        var usual = taken.stream()
                .collect(Collectors.groupingBy(it -> List.of(it.tasks().size(), it.brief()), Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue());
        taken.removeIf(it -> {
            boolean odd = usual.isPresent()
                    && !usual.get().getKey().equals(List.of(it.tasks().size(), it.brief()));
            if (odd) {
                MaskComplaints.odd(it.row(), it.at(), problems);
            }
            return odd;
        });
    }

    private ExamWork work(Taken it, Problems problems) {
        int tasks = it.tasks().size();
        var scores = new short[tasks];
        var maxima = new short[tasks];
        for (int i = 0; i < tasks; i++) {
            scores[i] = it.tasks().get(i)[0];
            maxima[i] = it.tasks().get(i)[1];
        }
        var row = it.row();
        boolean basic = kind.subject().equals(ExamSubject.BASIC) && it.at().mark() < 0;
        var work = new ExamWork(
                row.number(),
                it.school(),
                it.code(),
                it.at().className(row),
                scores,
                maxima,
                it.solved(),
                it.primary(),
                within(it, basic ? it.at().test() : it.at().mark(), 2, 5, problems),
                basic || !"EGE".equals(kind.procedure())
                        ? null
                        : within(it, it.at().test(), 0, MOST_POINTS, problems));
        if (tasks > 0 && work.sum() != it.primary()) {
            problems.at(row.number(), it.at().primary(), ProblemCode.SUM_MISMATCH, it.primary(), work.sum());
        }
        return work;
    }

    private static @Nullable Integer within(Taken it, int column, int least, int most, Problems problems) {
        var cell = it.at().figures(it.row(), column);
        var value = Cells.integer(cell);
        if (cell != null && (value == null || value < least || value > most)) {
            problems.at(it.row().number(), column, ProblemCode.BAD_VALUE, cell);
            return null;
        }
        return value;
    }
}
