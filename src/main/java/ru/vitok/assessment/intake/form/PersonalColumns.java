package ru.vitok.assessment.intake.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;
import ru.vitok.assessment.intake.sheet.SheetRow;

/** Columns that name a child: they are dropped while reading and only counted. */
final class PersonalColumns {

    private static final Pattern PERSONAL = Pattern.compile(
            "фамилия.*|имя( .*)?|и ?о|участник|участница|ученик|ученица|обучающийся|учащийся|ребенок|отчество.*"
                    + "|ф ?и ?о( .*)?|снилс.*|(номер )?телефон.*|([eе] ?mail|эл почта|электронная почта).*|дата рождения.*"
                    + "|(ваш[аеиу]?|укажите|напишите|введите)( ваш[аеиу]?| сво[юиея])? (фамили|им[яю]|ф ?и ?о|почт|[eе] ?mail"
                    + "|электронн|телефон|контакт|адрес|отчеств|номер тел).*|как (вас|к вам) .*(зовут|обращаться).*"
                    + "|контакт.*|имя пользователя|user ?name|ник|ip( .*)?|логин респондента|педагог|учитель"
                    + "|год рождения|паспорт.*|документ.*|(серия|номер) документа|серия|номер|пол|адрес.*"
                    + "|surname.*|name ?cell|second ?name.*|document.*|личные данные");

    /** Long enough that a letter lost or added makes no other word of them. */
    private static final List<String> MISTYPED =
            List.of("фамилия", "фамилию", "отчество", "телефон", "паспорт", "снилс");

    /** What a caption is in a stored copy whose cells turned out to hold persons. */
    static final String DROPPED = "Личные данные";

    private static final Set<String> VALUES = Set.of(
            "учитель",
            "педагог",
            "участник",
            "участница",
            "ученик",
            "ученица",
            "обучающийся",
            "учащийся",
            "ребенок",
            "ник",
            "серия",
            "номер",
            "пол");

    private static final Pattern SIGNS = Pattern.compile("[.,\\-() ]+");

    private PersonalColumns() {}

    static boolean personal(@Nullable String header) {
        // tasks and scores begin with a digit: most cells need no closer look
        if (header == null || header.isEmpty() || Character.isDigit(header.charAt(0))) {
            return false;
        }
        var key = Cells.key(header);
        if (key.isEmpty() || Character.isDigit(key.charAt(0))) {
            return false;
        }
        var words = SIGNS.matcher(key).replaceAll(" ").strip();
        return PERSONAL.matcher(words).matches() || mistyped(words);
    }

    /** «Фамилиия Имя», «Фмилия»: whoever typed the caption meant the person all the same. */
    private static boolean mistyped(String words) {
        int end = words.indexOf(' ');
        var first = end < 0 ? words : words.substring(0, end);
        return first.length() >= 5 && MISTYPED.stream().anyMatch(it -> Misprints.near(it, first));
    }

    /** The columns of a header row that name a child. */
    static Set<Integer> in(List<@Nullable String> header) {
        var found = new LinkedHashSet<Integer>();
        for (int i = 0; i < header.size(); i++) {
            if (personal(header.get(i))) {
                found.add(i);
            }
        }
        return found;
    }

    /** A row of captions among which one names a person. */
    static boolean headerRow(SheetRow row) {
        return captions(row) && row.cells().stream().anyMatch(PersonalColumns::personal);
    }

    /** Below the captions a cell may say «учитель» of a person's work: only other words begin a new table there. */
    static boolean captionBelow(String cell) {
        return personal(cell) && !VALUES.contains(Cells.key(cell));
    }

    /** Enough cells for captions of a table. */
    static boolean captions(SheetRow row) {
        return row.filled() >= 3;
    }
}
