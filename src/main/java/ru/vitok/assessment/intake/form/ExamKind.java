package ru.vitok.assessment.intake.form;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;

/**
 * Which state exam a table of a protocol is. The subject's name decides and not its code: regions number subjects each
 * in their own way.
 */
record ExamKind(@Nullable String procedure, int grade, String subject) {

    static final String BASIC = "Математика (базовый уровень)";

    private static final int NINTH = 9;
    private static final int ELEVENTH = 11;
    private static final int STATE_FINAL_FROM = 51;
    private static final int STATE_FINAL_TO = 69;
    private static final int BASIC_CODE = 22;
    private static final Pattern ASIDE = Pattern.compile(
            "(?iu)\\((гвэ|огэ|егэ)[^)]*\\)|(?<!\\p{L})(гвэ|огэ|егэ)(-?\\d+)?(?!\\p{L})|\\((резерв[^)]*|сентябр[^)]*|кегэ|профил[^)]*)\\)"
                    + "|(?<!\\p{L})(резерв\\p{L}*( день)?|профильн\\p{L}+( уровень)?)");

    static ExamKind of(ExamBlock block, ExamTitle title, ExamColumns at, @Nullable String className) {
        var written = Cells.key(block.subject());
        var subject = subject(block, written);
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

    private static String subject(ExamBlock block, String written) {
        if (written.matches(".*математика.*базов.*")
                || Integer.valueOf(BASIC_CODE).equals(block.code())) {
            return BASIC;
        }
        var plain = Cells.clean(ASIDE.matcher(block.subject()).replaceAll(" "));
        if (plain == null) {
            return "";
        }
        var name = plain.replaceAll("(?iu)^информатика и икт.*", "Информатика").replaceAll("^[- ]+|[-,. ]+$", "");
        return name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
