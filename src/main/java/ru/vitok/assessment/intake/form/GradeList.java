package ru.vitok.assessment.intake.form;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import ru.vitok.assessment.intake.sheet.Cells;

/** «5, 6, 8», «5–7 классы», «6А», «с 5 по 9»: the classes of an answer; empty where it says anything else. */
final class GradeList {

    private static final String ONE = "(1[01]|[1-9])";
    private static final Pattern GRADES = Pattern.compile("(?<!\\d)" + ONE + "(?!\\d)(?:\\s*(?:[-–—]|по)\\s*" + ONE
            + "(?!\\d))?(?:[- «\"']{0,2}\\p{L}[»\"']?(?!\\p{L}))?");
    /** As programs write numbers. */
    private static final Pattern WHOLE = Pattern.compile("(?<!\\d)(\\d{1,2})[.,]0+(?!\\d)");

    private static final Pattern WORDS =
            Pattern.compile("(класс\\p{L}*|кл|параллел\\p{L}*|и|с|в|ый|ой|ий|ые|ых|м|е|х)(?!\\p{L})");
    /** A spreadsheet makes one tenth of «5,10»: nobody knows which class it was. */
    private static final Pattern FRACTION = Pattern.compile("\\d{1,2}[.]1");

    private GradeList() {}

    static List<Integer> of(String cell) {
        var key = WHOLE.matcher(Cells.key(cell)).replaceAll("$1");
        var grades = new TreeSet<Integer>();
        var found = GRADES.matcher(key);
        while (found.find()) {
            int from = Integer.parseInt(found.group(1));
            int to = found.group(2) == null ? from : Integer.parseInt(found.group(2));
            for (int grade = from; grade <= to; grade++) {
                grades.add(grade);
            }
        }
        var rest = WORDS.matcher(GRADES.matcher(key).replaceAll(" ")).replaceAll(" ");
        boolean other = FRACTION.matcher(key).matches() || rest.chars().anyMatch(Character::isLetterOrDigit);
        return other ? List.of() : List.copyOf(grades);
    }
}
