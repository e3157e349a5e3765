package ru.vitok.assessment.intake.form;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Tells apart the five forms whose first column is «Группы участников». */
final class GroupForms {

    private static final Pattern MAXIMUM = Pattern.compile("макс(\\.|имальный)? ?балл");
    private static final Set<String> MARKS = Set.of("2", "3", "4", "5");

    private GroupForms() {}

    static @Nullable ReportForm tell(List<SheetRow> head, int anchor) {
        var title = Titles.above(head, anchor);
        var below = head.subList(anchor, head.size());
        if ("сравнение отметок с отметками по журналу".equals(title) || mentionsJournal(below)) {
            return ReportForm.VPR_JOURNAL;
        }
        if (maximaRow(head, anchor) != null) {
            int caption = head.get(anchor).column("группы участников");
            return below.stream()
                                    .skip(1)
                                    .anyMatch(row -> !DataRows.SCALE
                                                    .matcher(row.firstKey())
                                                    .matches()
                                            && MarkGroup.in(row, caption))
                            || "выполнение заданий группами участников".equals(title)
                    ? ReportForm.VPR_GROUPS
                    : ReportForm.VPR_TASKS;
        }
        var numbers = Header.around(head, anchor, GroupForms::numeric).texts().stream()
                .map(TaskNumber::number)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (numbers.contains("0")) {
            return ReportForm.VPR_SCORES;
        }
        return numbers.equals(MARKS) && !"выполнение заданий".equals(title) ? ReportForm.VPR_MARKS : byTitle(title);
    }

    private static boolean mentionsJournal(List<SheetRow> rows) {
        return rows.stream()
                .flatMap(it -> it.cells().stream())
                .filter(it -> it != null && !it.isEmpty() && Character.toLowerCase(it.charAt(0)) == 'п')
                .anyMatch(it -> Cells.key(it).startsWith("понизили"));
    }

    /** The row «Макс балл» below the header, or null. */
    static @Nullable SheetRow maximaRow(List<SheetRow> head, int anchor) {
        return head.subList(anchor, Math.min(anchor + 4, head.size())).stream()
                .filter(row -> row.keys().anyMatch(it -> MAXIMUM.matcher(it).lookingAt()))
                .findFirst()
                .orElse(null);
    }

    static boolean numeric(String text) {
        return TaskNumber.any(text) != null;
    }

    private static @Nullable ReportForm byTitle(@Nullable String title) {
        return title == null
                ? null
                : switch (title) {
                    case "статистика по отметкам" -> ReportForm.VPR_MARKS;
                    case "распределение первичных баллов" -> ReportForm.VPR_SCORES;
                    case "выполнение заданий" -> ReportForm.VPR_TASKS;
                    case "выполнение заданий группами участников" -> ReportForm.VPR_GROUPS;
                    default -> null;
                };
    }
}
