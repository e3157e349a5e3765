package ru.vitok.assessment.intake.form;

import java.util.Set;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Captions that miss a known one by a letter: without a word their columns would be left out as foreign. */
final class Misprints {

    private static final Set<String> KNOWN = Set.of(
            "отметка",
            "отметка по журналу",
            "вариант",
            "кол-во участников",
            "количество участников",
            "кол-во оо",
            "количество оо",
            "первичный балл",
            "муниципалитет",
            "название оо",
            "тип местности",
            "регион",
            "код оо в рцои",
            "граница 3",
            "граница 4",
            "граница 5",
            "уровень сложности",
            "код умения",
            "проверяемое умение",
            "порядковый номер класса",
            "итого баллов",
            "код участника",
            "номер задания",
            "макс балл",
            "макс. балл",
            "макс.балл",
            "процедура",
            "предмет",
            "отметка за предыдущий триместр");

    /** Of plain tables, which have no layout to be held against. */
    private static final Set<String> PLAIN = Set.of(
            "логин оо",
            "начало",
            "окончание",
            "программа",
            "организация",
            "предметный модуль",
            "категория",
            "педстаж",
            "классы",
            "год последнего курса",
            "статус",
            "код участника",
            "предмет",
            "класс участия",
            "класс обучения",
            "численность обучающихся",
            "тип местности",
            "вид контроля",
            "код умения",
            "писали",
            "% выполнения");

    private Misprints() {}

    static void plain(SheetRow captions, Problems problems) {
        tell(captions, PLAIN, problems);
    }

    static void tell(SheetRow captions, Problems problems) {
        tell(captions, KNOWN, problems);
    }

    private static void tell(SheetRow captions, Set<String> known, Problems problems) {
        for (int i = 0; i < captions.cells().size(); i++) {
            var key = Cells.key(captions.cell(i));
            int column = i;
            if (!known.contains(key)) {
                known.stream()
                        .filter(it -> aLetterApart(it, key))
                        .sorted()
                        .limit(1)
                        .forEach(it -> problems.at(captions.number(), column, ProblemCode.COLUMN_MISSING, it));
            }
        }
    }

    /** The last letter is the same: «отметки» is another word. */
    private static boolean aLetterApart(String known, String key) {
        int same = same(known, key);
        return key.endsWith(known.substring(known.length() - 1))
                && aLetterApart(known, key, same)
                && !Character.isDigit(known.charAt(Math.min(same, known.length() - 1)));
    }

    /** One letter lost, added or mistaken. */
    static boolean near(String known, String typed) {
        return aLetterApart(known, typed, same(known, typed));
    }

    private static boolean aLetterApart(String known, String key, int start) {
        int end = 0;
        while (end < Math.min(known.length(), key.length()) - start
                && known.charAt(known.length() - 1 - end) == key.charAt(key.length() - 1 - end)) {
            end++;
        }
        return Math.abs(known.length() - key.length()) <= 1
                && start + end >= Math.max(known.length(), key.length()) - 1;
    }

    private static int same(String known, String key) {
        int start = 0;
        while (start < Math.min(known.length(), key.length()) && known.charAt(start) == key.charAt(start)) {
            start++;
        }
        return start;
    }
}
