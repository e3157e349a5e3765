package ru.vitok.assessment.intake.form;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The subject among the words of a file's name: «исправленная Физика» is physics, and «Сводная СОШ» is none. */
final class SubjectWords {

    private static final Pattern SUBJECT =
            Pattern.compile("(?iu)(?<!\\p{L})(русский язык|родной язык|литературное чтение"
                    + "|литература|математика|алгебра|геометрия|информатика|окружающий мир|физика|химия|биология|география"
                    + "|история|обществознание|(английский|немецкий|французский|испанский|китайский|иностранный) язык"
                    + "|(читательская|математическая|естественно-?научная|финансовая) грамотность|креативное мышление"
                    + "|глобальные компетенции)(?!\\p{L})");
    private static final Pattern RUSSIAN = Pattern.compile("\\p{IsCyrillic}{3}");

    private SubjectWords() {}

    /** Words that nobody knows name a subject only beside a work: «unknown.csv» names none. */
    static @Nullable String in(HeadingLine line) {
        var words = line.subject();
        if (words == null) {
            return null;
        }
        var known = SUBJECT.matcher(words);
        if (known.find()) {
            var name = known.group();
            return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        }
        return line.tells() && RUSSIAN.matcher(words).find() ? words : null;
    }
}
