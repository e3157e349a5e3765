package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;

/** Whether a teacher wants a course, in the words of the answer. */
enum CourseAnswer {
    YES(
            "да|да[ ,.].*|нужн.*|хочу.*|хотел.*|требу.*|необходим.*|скорее да.*|конечно.*|обязательно.*|планирую.*|готова?|безусловно.*"),
    OPEN("затрудняюсь.*|не знаю.*|не уверен.*|не определил.*|не могу (сказать|ответить).*|не задумыв.*|возможно.*"
            + "|может быть.*|пока не .*|по возможности.*|-|—|нет ответа"),
    NO(
            "нет|нет(?!,? но)[ ,.].*|скорее нет.*|не (нужн|надо|треб|хоч|хотел|план|вижу|интерес|готов|буду|актуальн|необходим).*");

    private final Pattern words;

    CourseAnswer(String words) {
        this.words = Pattern.compile(words);
    }

    /** Null for words that say neither. */
    static @Nullable CourseAnswer of(String cell) {
        var key = Cells.key(cell);
        for (var answer : values()) {
            if (answer.words.matcher(key).matches()) {
                return answer;
            }
        }
        return null;
    }
}
