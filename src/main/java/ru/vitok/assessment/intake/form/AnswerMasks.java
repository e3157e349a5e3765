package ru.vitok.assessment.intake.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** «++-+» and «0(2)1(2)»: the answers of one work, task by task. */
final class AnswerMasks {

    private static final Pattern LONG = Pattern.compile("(\\d{1,3})\\((\\d{1,3})\\)");

    private AnswerMasks() {}

    /**
     * Score and maximum of each task, short answers first; null when a mask has an unknown sign. A «+» is worth the
     * task's maximum, which one mask does not tell.
     */
    static @Nullable List<short[]> read(@Nullable String shortMask, @Nullable String longMask) {
        var tasks = new ArrayList<short[]>();
        for (char sign : (shortMask == null ? "" : shortMask.replaceAll("[ ;,]", "")).toCharArray()) {
            if (sign == '+') {
                tasks.add(new short[] {ExamScores.FULL, 1});
            } else if (sign == '-' || sign == '–' || sign == '−' || sign == '—') {
                tasks.add(new short[] {0, 1});
            } else if (Character.isDigit(sign)) {
                short score = (short) (sign - '0');
                tasks.add(new short[] {score, (short) Math.max(score, 1)});
            } else {
                return null;
            }
        }
        var tail = longMask == null ? "" : longMask.replace(" ", "");
        var match = LONG.matcher(tail);
        int end = 0;
        while (match.find() && match.start() == end) {
            tasks.add(new short[] {Short.parseShort(match.group(1)), Short.parseShort(match.group(2))});
            end = match.end();
        }
        return end == tail.length() ? tasks : null;
    }
}
