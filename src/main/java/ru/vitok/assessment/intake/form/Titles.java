package ru.vitok.assessment.intake.form;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** The titles that analytic reports carry above their tables. */
final class Titles {

    private static final Set<String> KNOWN = Set.of(
            "статистика по отметкам",
            "сравнение отметок с отметками по журналу",
            "распределение первичных баллов",
            "выполнение заданий",
            "достижение планируемых результатов",
            "выполнение заданий группами участников");

    private Titles() {}

    static @Nullable String above(List<SheetRow> head, int anchor) {
        return head.subList(0, anchor).stream()
                .flatMap(SheetRow::keys)
                .filter(KNOWN::contains)
                .findFirst()
                .orElse(null);
    }
}
