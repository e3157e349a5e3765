package ru.vitok.assessment.intake.form;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Which class of a grade wrote: by its number in the grade, or by its letter, of which «А» is the first. */
final class ClassCell {

    private static final int MOST = 999;
    private static final String LETTERS = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final Pattern LETTERED = Pattern.compile("(?:\\d{1,2})?[ -]?[«\"]?([а-я])[»\"]?(?: ?класс)?");

    private ClassCell() {}

    static @Nullable Integer read(SheetRow row, int column, Problems problems) {
        var cell = row.cell(column);
        var number = Cells.integer(cell);
        if (cell == null || number != null && number >= 0 && number <= MOST) {
            return number;
        }
        // a Latin «A» can be no other letter; the rest may be meant by sound or by shape
        var key = Cells.key(cell).replace('a', 'а');
        var lettered = LETTERED.matcher(key);
        if (lettered.matches()) {
            int at = LETTERS.indexOf(lettered.group(1).charAt(0));
            if (at >= 0) {
                return at + 1;
            }
        }
        if (!key.isEmpty() && !key.equals("нет")) {
            problems.at(row.number(), column, ProblemCode.CLASS_UNREAD, cell);
        }
        return null;
    }

    /** The letter of a class that is written with its grade: «6А», «6 "Б" класс»; null where there is none. */
    static @Nullable String letter(@Nullable String cell) {
        var lettered = LETTERED.matcher(Cells.key(cell == null ? "" : cell).replace('a', 'а'));
        return lettered.matches() ? lettered.group(1).toUpperCase(Locale.forLanguageTag("ru")) : null;
    }
}
