package ru.vitok.assessment.intake.form;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;

/**
 * «ВПР 2026 Математика 6 класс» and whatever else people write there: «ВПР. 6 класс. Русский язык. 2025/26 уч. год».
 * What is left when procedure, year and grade are taken out is the subject.
 */
record HeadingLine(
        @Nullable String procedure,
        @Nullable Integer year,
        @Nullable Integer grade,
        @Nullable String subject) {

    private static final String FLAGS = "(?iu)";
    private static final Pattern PROCEDURE = Pattern.compile(
            FLAGS
                    + "(?<!\\p{L})(ВПР|ОГЭ|ЕГЭ|ГВЭ|НИКО|НСИ|РДР|ДКР|МДР|всероссийск\\p{L}+ проверочн\\p{L}+ работ\\p{L}*)(?!\\p{L})");
    private static final Pattern EXAMS = Pattern.compile(FLAGS + "ОГЭ|ЕГЭ|ГВЭ");
    private static final Pattern REHEARSAL =
            Pattern.compile(FLAGS + "пробн|тренир|репетиц|диагност|формат|подготов|(?<!\\p{L})к (ОГЭ|ЕГЭ|ГВЭ)");
    private static final Pattern SCHOOL_YEAR = Pattern.compile(
            FLAGS + "(20\\d\\d) ?[/\\\\–-] ?(?:20)?(\\d\\d)(?!\\d)(?: ?(?:уч[а-я]*\\.?|год[а-я]*|г\\.?)(?!\\p{L}))*");
    private static final Pattern YEAR =
            Pattern.compile(FLAGS + "(?<!\\d)(20\\d\\d)(?!\\d)(?: ?г(?:\\.|од[а-я]*)?(?!\\p{L}))?");
    private static final Pattern GRADE = Pattern.compile(
            FLAGS
                    + "(?<!\\d)(1[01]|\\d)(?: ?-? ?(?:й|е|го|х|ые|ый))?(?: ?[«\"]?[А-Я][»\"]?)? ?кл(?:асс[а-я]*|\\.)?(?!\\p{L})");
    private static final Pattern NOISE = Pattern.compile(
            FLAGS
                    + "\\([^)]*\\)|(?<!\\p{L})(?:отч[её]т[а-я]*|результат[а-я]*|по предмету|предмет[а-я]*|за|в|по|весна|осень|весной|осенью)(?!\\p{L})");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L})]+$");
    private static final Pattern GAPS = Pattern.compile("[.,;]( ?[.,;])+");

    static HeadingLine of(String cell) {
        var text = " " + Cells.clean(cell) + " ";
        var rest = text;
        var procedure = PROCEDURE.matcher(rest);
        var name = procedure.find() && !rehearsal(procedure.group(1), text) ? code(procedure.group(1)) : null;
        rest = PROCEDURE.matcher(rest).replaceAll(" ");
        Integer year = null;
        var span = SCHOOL_YEAR.matcher(rest);
        if (span.find()) {
            year = 2000 + Integer.parseInt(span.group(2));
            rest = span.replaceFirst(" ");
        } else {
            var plain = YEAR.matcher(rest);
            if (plain.find()) {
                year = Integer.valueOf(plain.group(1));
                rest = plain.replaceFirst(" ");
            }
        }
        var grade = GRADE.matcher(rest);
        Integer number = null;
        if (grade.find()) {
            number = Integer.valueOf(grade.group(1));
            rest = grade.replaceFirst(" ");
        }
        return new HeadingLine(name, year, number, SubjectLevel.named(subject(rest), SubjectLevel.advanced(text)));
    }

    /** «Пробный ОГЭ», «работа в формате ЕГЭ»: no exam, and never taken for one. */
    private static boolean rehearsal(String name, String text) {
        return EXAMS.matcher(name).matches() && REHEARSAL.matcher(text).find();
    }

    private static @Nullable String subject(String rest) {
        var words = Cells.clean(NOISE.matcher(rest).replaceAll(" ").replaceAll("[«»\"]", " "));
        return words == null
                ? null
                : Cells.clean(EDGES.matcher(GAPS.matcher(words).replaceAll(",")).replaceAll(""));
    }

    /** A line that names the work; a letter's date or an office's name is none. */
    boolean tells() {
        return procedure != null && (year != null || grade != null);
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT).startsWith("всеросс") ? "VPR" : HeadingReader.procedureCode(name);
    }

    static @Nullable Integer year(@Nullable String cell) {
        return cell == null ? null : of(cell).year();
    }
}
