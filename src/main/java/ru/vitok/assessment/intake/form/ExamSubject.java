package ru.vitok.assessment.intake.form;

import java.util.Locale;
import java.util.regex.Pattern;
import ru.vitok.assessment.intake.sheet.Cells;

/** The subject of an exam as the portal writes it, without the exam's name, its day and its level. */
final class ExamSubject {

    static final String BASIC = "Математика (базовый уровень)";

    private static final int BASIC_CODE = 22;
    private static final Pattern ASIDE = Pattern.compile(
            "(?iu)\\((гвэ|огэ|егэ)[^)]*\\)|(?<!\\p{L})(гвэ|огэ|егэ)(-?\\d+)?(?!\\p{L})|\\((резерв[^)]*|сентябр[^)]*|кегэ|профил[^)]*)\\)"
                    + "|(?<!\\p{L})(резерв\\p{L}*( день)?|профильн\\p{L}+( уровень)?)");

    private ExamSubject() {}

    static String of(ExamBlock block) {
        var written = Cells.key(block.subject());
        boolean mathematics = written.contains("математик");
        if (mathematics
                && (written.contains("базов") || Integer.valueOf(BASIC_CODE).equals(block.code()))) {
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
