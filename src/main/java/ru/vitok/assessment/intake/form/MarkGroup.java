package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** «Ср. % вып. уч. гр. баллов 2», «Группа 2», «Отметка «2»» or just «2»: the pupils who got that mark. */
final class MarkGroup {

    private static final Pattern CAPTION =
            Pattern.compile("(?:.*(?:групп|гр\\. ?баллов|отметк|балл).*?)?\\D*([2-5])\\D*");
    private static final Pattern BARE = Pattern.compile("[«\"]?[2-5][»\"]?");
    private static final Pattern WORDS = Pattern.compile(".*(групп|гр\\.|отметк).*");

    private MarkGroup() {}

    static @Nullable Integer of(@Nullable String caption) {
        var key = Cells.key(caption);
        if (BARE.matcher(key).matches()) {
            return Integer.valueOf(key.replaceAll("\\D", ""));
        }
        if (key.contains("edu") || key.contains("reg") || !WORDS.matcher(key).matches()) {
            return null;
        }
        var match = CAPTION.matcher(key);
        return match.matches() ? Integer.valueOf(match.group(1)) : null;
    }

    static boolean in(SheetRow row, int caption) {
        return of(row.cell(caption)) != null;
    }
}
