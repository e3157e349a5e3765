package ru.vitok.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.difficulty.Outcome;

/**
 * One difficulty of difficulties.yaml and how far help has come.
 *
 * @param day when it was posted, counted from today; the other numbers are days after that
 * @param methodist who takes it, where it is not the one who answers
 */
record DifficultySheet(
        String key,
        String by,
        int day,
        @Nullable String subject,
        @Nullable Integer grade,
        @Nullable String skill,
        @Nullable Boolean open,
        @Nullable Boolean hidden,
        String text,
        @Nullable String methodist,
        @Nullable Integer take,
        @Nullable Integer start,
        @Nullable Answered answer,
        @Nullable Judged judge,
        @Nullable List<Written> messages,
        @Nullable String mergeInto,
        @Nullable Redirected redirect,
        @Nullable Integer withdraw) {

    record Answered(
            int after,
            String by,
            String words,
            List<String> practices,
            @Nullable String session) {}

    record Judged(int after, Outcome outcome) {}

    record Written(String by, int after, String text) {}

    record Redirected(int after, String by, String to) {}

    /** The methodist at work on it. */
    String helper() {
        if (answer != null) {
            return answer.by();
        }
        if (methodist != null) {
            return methodist;
        }
        return "Русский язык".equals(subject) ? "methodist.rus" : "methodist";
    }
}
