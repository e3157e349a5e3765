package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.data.Heading;
import ru.vitok.assessment.intake.sheet.Cells;

/** What the name of a file says where the file itself says nothing: «Форма сбора результатов Физика 8 класс ВПР 2026». */
public final class FileNameHeading {

    private static final Pattern ASIDE = Pattern.compile(
            "(?iu)форма сбора( результатов)?|протокол[а-я]*|выгрузка|сбор( результатов)?|(?<![a-z])(edu|sch|spo)\\d+|\\.(xlsx?|csv)"
                    + "|\\(\\d+\\)");
    private static final Pattern LOGIN = Pattern.compile("(?i)(?<![a-z])(edu|sch|spo)\\d{3,}");

    private FileNameHeading() {}

    /** The file's own words go before its name's; but a sheet's name may be all that told the grade. */
    public static Heading of(Heading own, String fileName) {
        var words = fileName.replaceAll(" · [^·]*$", "").replaceAll("^.*[/\\\\]", "");
        var line = HeadingLine.of(
                Cells.clean(ASIDE.matcher(words.replace('_', ' ')).replaceAll(" ")) + "");
        return new Heading(
                own.procedure() != null ? own.procedure() : line.procedure(),
                own.subject() != null ? own.subject() : SubjectWords.in(line),
                line.grade() != null ? line.grade() : own.grade(),
                own.year() != null ? own.year() : line.year(),
                own.maxPrimary(),
                own.date());
    }

    /** The school's login in the name. */
    public static @Nullable String school(String fileName) {
        var login = LOGIN.matcher(fileName);
        return login.find() ? GroupName.login(login.group()) : null;
    }
}
