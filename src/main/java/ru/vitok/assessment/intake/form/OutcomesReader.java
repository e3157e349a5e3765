package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Content;
import ru.vitok.assessment.intake.data.GroupRow;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The forms whose rows are tasks and whose columns are groups, with a line of counts («1092 уч.») between. */
final class OutcomesReader implements FormReader {

    @Override
    public Content read(Sheet sheet, Detected detected, Problems problems) {
        var reading = new Reading(detected.header(), problems);
        sheet.forEach(reading::row);
        MaxScores.check(detected, reading.tasks, problems);
        return reading.table();
    }

    private static final String[] NUMBER = {"номер задания", "№ задания", "№"};

    private static final Pattern COUNTED = Pattern.compile("(?iu)(.+?)[ ,]*\\(? ?([\\d ]{1,12}) уч[а-я.]*\\)?");
    private static final Pattern ORDINAL = Pattern.compile("№( ?п/п)?|п/п|№ ?пп");

    /** «№» alone stands above tasks only where skills and points stand beside it. */
    static boolean tell(Set<String> keys) {
        return Arrays.stream(NUMBER).anyMatch(keys::contains)
                && keys.stream().anyMatch(it -> it.startsWith("макс"))
                && keys.stream().anyMatch(it -> it.startsWith("блоки пооп") || it.startsWith("проверяемые требования"));
    }

    private static final class Reading {
        private final SheetRow header;
        private final Problems problems;
        private final int number;
        private final int skill;
        private final int max;
        private final List<Integer> places = new ArrayList<>();
        private final List<@Nullable Integer> counts = new ArrayList<>();
        private final List<TaskColumn> tasks = new ArrayList<>();
        private final List<double[]> lines = new ArrayList<>();

        Reading(SheetRow header, Problems problems) {
            var texts = Header.of(header);
            this.header = header;
            this.problems = problems;
            this.number = texts.named(NUMBER);
            this.skill =
                    texts.find(it -> it.startsWith("блоки пооп") || it.contains("умения") || it.startsWith("провер"));
            this.max = texts.starting("макс");
            for (int i = 0; i < texts.size(); i++) {
                if (i != number && i != skill && i != max && texts.text(i) != null && !ordinal(texts.text(i))) {
                    places.add(i);
                    counts.add(count(texts.text(i)));
                }
            }
        }

        private static boolean ordinal(@Nullable String caption) {
            return ORDINAL.matcher(Cells.key(caption)).matches();
        }

        void row(SheetRow row) {
            if (row.number() <= header.number()) {
                return;
            }
            var task = TaskNumber.any(row.cell(number));
            if (task != null) {
                var maxScore = task.maxScore() != null ? task.maxScore() : Counts.read(row, max, problems);
                tasks.add(new TaskColumn(task.number(), maxScore, null, row.cell(skill)));
                lines.add(places.stream()
                        .mapToDouble(it -> Percents.read(row, it, problems))
                        .toArray());
            } else if (row.cell(number) == null) {
                counts(row);
            } else if (places.stream().allMatch(it -> row.cell(it) == null)) {
                problems.skip(row.number());
            } else {
                problems.at(row.number(), number, ProblemCode.BAD_VALUE, String.valueOf(row.cell(number)));
            }
        }

        private void counts(SheetRow row) {
            boolean worded = places.stream().anyMatch(it -> row.key(it).contains("уч"));
            for (int i = 0; i < places.size(); i++) {
                var cell = row.cell(places.get(i));
                if (cell != null && (!worded || cell.contains("уч")) && cell.matches("(?iu)[\\d ]+ ?(уч.*)?")) {
                    counts.set(i, Cells.integer(cell.replaceAll("\\D", "")));
                }
            }
        }

        /** «Муниципалитет (1092 уч.)» has the count in the caption itself. */
        private static @Nullable Integer count(@Nullable String caption) {
            var match = COUNTED.matcher(caption == null ? "" : caption);
            return match.matches() ? Cells.integer(match.group(2)) : null;
        }

        private static String name(@Nullable String caption) {
            var match = COUNTED.matcher(caption == null ? "" : caption);
            return (match.matches() ? match.group(1) : String.valueOf(caption)).replaceAll("[\\s:.*]+$", "");
        }

        GroupTable table() {
            if (Shares.asPercents(lines)) {
                problems.add(ProblemCode.SHARES_READ);
            }
            var groups = new ArrayList<GroupRow>();
            boolean counted = counts.stream().anyMatch(it -> it != null);
            for (int i = 0; i < places.size(); i++) {
                int place = i;
                // a column that somebody added beside the groups stands for nobody
                if (counted && counts.get(i) == null) {
                    problems.at(
                            header.number(), places.get(i), ProblemCode.BAD_VALUE, name(header.cell(places.get(i))));
                    continue;
                }
                var name = GroupName.of(name(header.cell(places.get(i))));
                var values = lines.stream().mapToDouble(it -> it[place]).toArray();
                groups.add(new GroupRow(
                        header.number(), name.level(), name.code(), name.name(), null, counts.get(i), null, values));
            }
            return new GroupTable(
                    tasks.stream().map(TaskColumn::number).toList(), List.of(), tasks, Groups.placed(groups));
        }
    }
}
