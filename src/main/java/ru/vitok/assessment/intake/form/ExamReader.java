package ru.vitok.assessment.intake.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.Pseudonyms;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.ExamEdition;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Protocols of the processing centre: several exams a sheet, each with its own header; names become codes at once. */
final class ExamReader implements FormReader {

    private static final Pattern SCHOOL = Pattern.compile("(?i)\\d{3,6}|(edu|sch|spo)\\d+");
    private static final Pattern FOOTER = Pattern.compile("(средн|итог|всего).*");
    private static final int WORK_CELLS = 5;

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var reading = new Reading(problems);
        sheet.forEach(reading::row);
        return reading.finish();
    }

    /** What works of one exam have in common; a table of results after appeals holds several. */
    private record Key(ExamBlock block, ExamEdition edition) {}

    private static final class Reading {
        private final Problems problems;
        private final ExamHeads heads = new ExamHeads();
        private final ExamPupils pupils = new ExamPupils(Pseudonyms.passing());
        private final Map<Key, ExamWorks> exams = new LinkedHashMap<>();
        private int dropped;

        Reading(Problems problems) {
            this.problems = problems;
        }

        void row(SheetRow row) {
            if (heads.take(row)) {
                dropped = Math.max(dropped, PersonalColumns.in(row.cells()).size());
                return;
            }
            var at = heads.columns();
            if (at == null || FOOTER.matcher(row.firstKey()).matches()) {
                return;
            }
            var school = Cells.code(row.cell(at.school()));
            if (school == null || !SCHOOL.matcher(school).matches()) {
                if (row.filled() >= WORK_CELLS) {
                    problems.at(row.number(), at.school(), ProblemCode.BAD_VALUE, school == null ? "" : school);
                }
                return;
            }
            work(row, at, GroupName.login(school));
        }

        private void work(SheetRow row, ExamColumns at, String school) {
            var cell = row.cell(at.exam());
            var block = cell == null ? heads.block() : ExamBlock.in(cell);
            var appeal = at.appeal() < 0 ? null : row.cell(at.appeal()) == null ? "" : row.cell(at.appeal());
            var edition = heads.title().edition(block.subject(), block.date(), appeal);
            exams.computeIfAbsent(
                            new Key(block, edition),
                            key -> new ExamWorks(
                                    ExamKind.of(block, heads.title(), at, at.className(row)),
                                    key.block(),
                                    key.edition(),
                                    heads.title().year(),
                                    heads.begun()))
                    .add(row, at, school, pupils.code(row, at, block), problems);
        }

        ExamProtocol finish() {
            var read = exams.values().stream()
                    .map(it -> it.finish(problems))
                    .filter(it -> !it.works().isEmpty())
                    .toList();
            read.forEach(it -> ExamComplaints.about(it, problems));
            if (dropped > 0) {
                problems.add(ProblemCode.PERSONAL_DROPPED, dropped);
            }
            return new ExamProtocol(List.copyOf(read));
        }
    }
}
