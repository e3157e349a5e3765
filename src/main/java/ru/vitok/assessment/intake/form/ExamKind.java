package ru.vitok.assessment.intake.form;

import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;

/**
 * Which state exam a table of a protocol is. The subject's name decides and not its code: regions number subjects each
 * in their own way.
 */
record ExamKind(@Nullable String procedure, int grade, String subject) {

    private static final int NINTH = 9;
    private static final int ELEVENTH = 11;
    private static final int STATE_FINAL_FROM = 51;
    private static final int STATE_FINAL_TO = 69;

    static ExamKind of(ExamBlock block, ExamTitle title, ExamColumns at, @Nullable String className) {
        var written = Cells.key(block.subject());
        var subject = ExamSubject.of(block);
        var pupils = Cells.counted(className == null ? null : className.replaceAll("\\D.*", ""));
        int grade = pupils != null && pupils > NINTH || title.says("гиа-11|среднего общего") ? ELEVENTH : NINTH;
        if (special(block, written) || title.says("(?<!\\p{L})гвэ")) {
            return new ExamKind("GVE", grade, subject);
        }
        if (at.test() >= 0 || title.says("(?<!\\p{L})егэ|единого государственного") || written.startsWith("егэ")) {
            return new ExamKind("EGE", ELEVENTH, subject);
        }
        return new ExamKind(at.mark() >= 0 ? "OGE" : null, NINTH, subject);
    }

    private static boolean special(ExamBlock block, String written) {
        var code = block.code();
        return written.contains("гвэ") || code != null && code >= STATE_FINAL_FROM && code <= STATE_FINAL_TO;
    }
}
