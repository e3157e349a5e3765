package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Tells by its content what may stand in a stored copy of a table that nobody knows. */
final class SensitiveText {

    private static final Pattern PERSON =
            Pattern.compile("(?u)\\p{Lu}\\p{L}{1,60} \\p{Lu}\\. ?\\p{Lu}\\.|\\p{Lu}\\. ?\\p{Lu}\\. ?\\p{Lu}\\p{L}"
                    + "|\\p{Lu}\\p{L}{1,60} \\p{Lu}\\p{L}|(?i:\\p{L}{3,60}(вич|вна|чна|оглы|кызы)(?!\\p{L}))");
    private static final Pattern CONTACT = Pattern.compile(
            "[^@ ]{1,64}@[^@ ]{1,200}\\.[^@ ]|\\d{3}-\\d{3}-\\d{3}|(?<!\\d)(\\+7|8)[ (-]*\\d{3}[ )-]*\\d{3}[ -]*\\d{2}|\\d{2} ?\\d{2} \\d{6}|\\d{9,}");
    private static final Pattern PLAIN = Pattern.compile("(?iu)\\d{1,8}([.,]\\d{1,6})?%?|[xхn*?]|[-–—−]|н/?[аяпзв]\\.?"
            + "|\\d{1,2}[- «\"]{0,2}\\p{L}?[»\"]?( ?класс)?|(edu|sch|spo|reg)\\d[\\d_m]*|не (приступал|выполнял|выполнено)\\p{L}*"
            + "|отсутств\\p{L}*|нет( отметки)?|да|вар(иант|\\.)? ?\\d+|[бпв]|\\d/\\d");
    private static final Pattern SCHOOL = Pattern.compile(
            "(?iu).*(?<!\\p{L})(школ\\p{L}*|[соонв]{1,3}ош|гимнази\\p{L}*|лице\\p{L}*|[мгк][абк]?оу|интернат\\p{L}*).*");
    /** «Максимова Анна» and «Средняя школа № 3» begin like totals and are none. */
    private static final Pattern TOTAL = Pattern.compile(
            "(?iu)(итого|всего|максимум|минимум|(макс|мин)имальн\\p{L}*"
                    + "|средн(ее|ие))[:.]*( .{0,20})?|средний (балл|процент|показатель|%).*|средняя( по .{0,20}| отметка.*| оценка.*)?");

    private SensitiveText() {}

    /** A caption or a title that names a person or says how to reach one. */
    static boolean names(String text) {
        return CONTACT.matcher(text).find() || person(text);
    }

    static boolean person(String text) {
        return PERSON.matcher(text).find() && !SCHOOL.matcher(text).matches();
    }

    /** A cell of data that can be nobody's name: a figure, a sign, a class, a school. */
    static boolean plain(String cell) {
        return PLAIN.matcher(cell).matches()
                || SCHOOL.matcher(cell).matches() && !CONTACT.matcher(cell).find();
    }

    static boolean total(String cell) {
        return TOTAL.matcher(cell).matches();
    }

    /** A line of totals names nobody either. */
    static boolean total(SheetRow row) {
        return row.cells().stream().anyMatch(it -> it != null && total(it));
    }
}
