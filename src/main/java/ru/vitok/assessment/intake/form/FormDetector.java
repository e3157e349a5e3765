package ru.vitok.assessment.intake.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.Heading;
import ru.vitok.assessment.intake.sheet.Sheet;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Tells forms apart by the words of their headers; names of files and places of rows do not count. */
public final class FormDetector {

    static final int HEAD = 60;

    private FormDetector() {}

    /** The form of this sheet, or null when no header is known. */
    public static @Nullable Detected detect(Sheet sheet) {
        var head = sheet.head(HEAD);
        for (int i = 0; i < head.size(); i++) {
            var form = form(head, i);
            if (form != null) {
                return new Detected(form, sheet.name(), head, i, heading(form, head, i, sheet.name()));
            }
        }
        return null;
    }

    private static Heading heading(ReportForm form, List<SheetRow> head, int anchor, String sheetName) {
        return form.headed() ? HeadingReader.read(head.subList(0, anchor), sheetName) : Heading.NONE;
    }

    private static @Nullable ReportForm form(List<SheetRow> head, int i) {
        var keys = head.get(i).keys().filter(it -> !it.isEmpty()).collect(Collectors.toSet());
        if (keys.size() < 3) {
            return null;
        }
        if (works(head.get(i), keys) && given(head, i)) {
            return ReportForm.TEMPLATE;
        }
        if (any(keys, "код обучающегося") && any(keys, "балл за 1")) {
            return ReportForm.VPR_REGIONAL;
        }
        if (works(head.get(i), keys) && !VoiceForms.olympiad(keys) && !VoiceForms.teachers(keys) && !gia(keys)) {
            return collection(keys) ? collected(keys) : ReportForm.VPR_INDIVIDUAL;
        }
        if (keys.contains("группы участников")) {
            return GroupForms.tell(head, i);
        }
        if (keys.contains("номер задания")) {
            return keys.contains("код умения") || keys.contains("процедура")
                    ? ReportForm.TEST_SPECIFICATION
                    : outcomes(head, i, keys);
        }
        if (OutcomesReader.tell(keys)) {
            return ReportForm.VPR_OUTCOMES;
        }
        boolean own = OwnControlColumns.tell(keys, OwnControlReader.titled(head.subList(0, i)));
        return own ? ReportForm.OWN_CONTROL : others(keys);
    }

    /** «Код» beside tasks is the federal form's only where the sum is named as there; else people say what is what. */
    private static boolean works(SheetRow row, Set<String> keys) {
        return keys.contains("код участника")
                || (keys.contains("код")
                        && (any(keys, "первичный балл") || any(keys, "итого баллов"))
                        && row.cells().stream().anyMatch(it -> TaskNumber.scored(it) != null));
    }

    /** A table that the portal itself gave out says so above its rows. */
    private static boolean given(List<SheetRow> head, int i) {
        return head.subList(0, i).stream().anyMatch(it -> it.firstKey().startsWith("шаблон портала"));
    }

    private static boolean collection(Set<String> keys) {
        return keys.contains("итого баллов") || any(keys, "порядковый номер класса");
    }

    /** A school's own form names no school; a region's export of many such forms does. */
    private static ReportForm collected(Set<String> keys) {
        return any(keys, "школа") || any(keys, "пользователь") || any(keys, "логин")
                ? ReportForm.VPR_REGIONAL
                : ReportForm.VPR_COLLECTION;
    }

    private static @Nullable ReportForm outcomes(List<SheetRow> head, int i, Set<String> keys) {
        if (!any(keys, "макс")) {
            return null;
        }
        return any(keys, "блоки пооп") || any(keys, "проверяем") || !"выполнение заданий".equals(Titles.above(head, i))
                ? ReportForm.VPR_OUTCOMES
                : ReportForm.VPR_TASKS;
    }

    private static @Nullable ReportForm others(Set<String> keys) {
        if (gia(keys)) {
            return ReportForm.GIA_PROTOCOL;
        }
        if (LowIndexReader.tell(keys)) {
            return ReportForm.LOW_INDEX;
        }
        if (ConditionCaptions.tell(keys)) {
            return ReportForm.CONTEXT;
        }
        if (schools(keys)) {
            return ReportForm.SCHOOLS;
        }
        var voice = VoiceForms.tell(keys);
        if (voice == ReportForm.OLYMPIAD || voice == ReportForm.TEACHER_TEST) {
            return voice;
        }
        if ((keys.contains("фио") || any(keys, "ф.и.о")) && any(keys, "предмет") && staff(keys)) {
            return ReportForm.STAFF;
        }
        if (any(keys, "программа") && any(keys, "объем")) {
            return ReportForm.COURSES;
        }
        return voice;
    }

    private static boolean schools(Set<String> keys) {
        return any(keys, "логин")
                && any(keys, "муниципал")
                && !keys.contains("фио")
                && keys.stream().anyMatch(it -> it.contains("название") || it.contains("наименование"));
    }

    private static boolean staff(Set<String> keys) {
        return any(keys, "педстаж") || any(keys, "стаж") || any(keys, "категория");
    }

    private static boolean gia(Set<String> keys) {
        return any(keys, "задания с кратким ответом")
                || any(keys, "ответы в краткой форме")
                || (any(keys, "код ппэ") && any(keys, "первичный балл"))
                || (keys.contains("код оо") && (keys.contains("экзамен") || any(keys, "состояние апелляции")))
                || (keys.contains("код оо") && any(keys, "первичный балл") && examResult(keys))
                || (keys.contains("schoolcode") && keys.contains("primarymark"));
    }

    private static boolean examResult(Set<String> keys) {
        return any(keys, "оценка") || any(keys, "тестовый балл") || any(keys, "итоговый балл");
    }

    private static boolean any(Set<String> keys, String start) {
        return keys.stream().anyMatch(it -> it.startsWith(start));
    }
}
