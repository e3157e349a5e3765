package ru.vitok.assessment.intake.form;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ReportForm;

/** Tells apart the tables that are no test of pupils by the words of their headers. */
final class VoiceForms {

    private static final Predicate<String> STATUS =
            key -> key.matches("статус( участника)?|тип диплома|диплом|результат( участия)?|итог( участия)?");
    private static final Predicate<String> SCORE = key -> key.matches("(итоговый |набранный )?балл.*|сумма баллов.*|"
            + "набран.*|(итоговый )?результат \\(балл.*|количество баллов.*");
    private static final Predicate<String> CONTEST =
            key -> key.matches("(название |наименование )?(конкурс|конференци|мероприяти|олимпиад).*");

    private VoiceForms() {}

    /** A test of teachers; its participants may have codes, like pupils. */
    static boolean teachers(Set<String> keys) {
        return TestBlocks.count(keys) >= 2 && any(keys, it -> it.contains("предмет"));
    }

    static @Nullable ReportForm tell(Set<String> keys) {
        if (olympiad(keys)) {
            return ReportForm.OLYMPIAD;
        }
        if (teachers(keys)) {
            return ReportForm.TEACHER_TEST;
        }
        if (any(keys, it -> it.startsWith("затруднение")) && any(keys, it -> it.contains("категория"))) {
            return ReportForm.ATTESTATION;
        }
        var form = any(
                keys,
                it -> it.matches("(время создания|отметка времени|timestamp|submitted|(дата|время) "
                        + "(отправки|заполнения|ответа|прохождения)|начато|завершено).*"));
        return form || any(keys, VoiceForms::asks) ? ReportForm.SURVEY : null;
    }

    /** A class and what a participant became, with a score or with the name of a contest. */
    static boolean olympiad(Set<String> keys) {
        return any(keys, STATUS)
                && any(keys, it -> it.startsWith("класс") || it.startsWith("параллель"))
                && (any(keys, SCORE) || any(keys, CONTEST));
    }

    private static boolean asks(String key) {
        return key.startsWith("с какими ") && key.contains("затруднени")
                || key.endsWith("?") && key.matches(".*(затруднени|трудност|дефицит).*");
    }

    private static boolean any(Set<String> keys, Predicate<String> which) {
        return keys.stream().anyMatch(which);
    }
}
