package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.intake.sheet.Cells;

/** «9.1 (1б)», «1К1», «4K1(3 б.)», «Задание 5»: a task as headers write it, with a Cyrillic К whatever was typed. */
final class TaskNumber {

    private static final String WORDS = "(?iu)(?:№|зад(?:ание|\\.)?(?: ?№)?|отметка|оценка)? ?[«\"]?";
    /** Few parts of few digits: a number of a task is short, and so is the time to tell it from other captions. */
    private static final String NUMBER = "(\\d{1,2}(?:[.,]\\d{1,2}){0,4}(?: ?[КкKk] ?\\d{1,2})?)";

    private static final Pattern SCORED =
            Pattern.compile(WORDS + NUMBER + "\\.? ?\\( ?(?:макс[а-я.]* ?:?)? ?(\\d{1,3}) ?(?:б[а-я.]*)? ?\\)");
    private static final Pattern PLAIN = Pattern.compile(WORDS + NUMBER + "[».\"]?");
    private static final Pattern MISTAKEN_DATE = Pattern.compile("\\d{4}-0?(\\d{1,2})-0?(\\d{1,2})");

    private TaskNumber() {}

    /** With its maximum in brackets, as in the form of individual results. */
    static @Nullable TaskColumn scored(@Nullable String header) {
        var text = Cells.clean(header);
        if (text == null) {
            return null;
        }
        var match = SCORED.matcher(text);
        return match.matches()
                ? new TaskColumn(normal(match.group(1)), Integer.valueOf(match.group(2)), null, null)
                : null;
    }

    /** With or without its maximum. */
    static @Nullable TaskColumn any(@Nullable String header) {
        var scored = scored(header);
        if (scored != null) {
            return scored;
        }
        var number = number(header);
        return number == null ? null : new TaskColumn(number, null, null, null);
    }

    static @Nullable String number(@Nullable String header) {
        // a number typed into a caption may come as «2.0»
        var text = Cells.code(header);
        if (text == null) {
            return null;
        }
        // a spreadsheet that took 9.1 for the ninth of January
        var date = MISTAKEN_DATE.matcher(text);
        if (date.matches()) {
            return date.group(2) + "." + date.group(1);
        }
        var plain = PLAIN.matcher(text);
        return plain.matches() ? normal(plain.group(1)) : null;
    }

    private static String normal(String number) {
        return number.replace(" ", "").replace(',', '.').replaceAll("[КкKk]", "К");
    }
}
