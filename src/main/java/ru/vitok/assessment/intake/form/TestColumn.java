package ru.vitok.assessment.intake.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;

/**
 * A column of a test of teachers: «Предметный блок, %», «Методический блок, балл (макс. 10, 10 заданий)», «КЭС 2.1
 * Уравнения (3 задания, 4 б.)».
 *
 * @param part the block, or the element of content
 * @param most points that can be got, where the caption says so
 * @param tasks as many as the caption says
 */
record TestColumn(
        int place,
        TestPart part,
        TestUnit unit,
        @Nullable Double most,
        @Nullable Integer tasks) {

    private static final Pattern ELEMENT =
            Pattern.compile("(кэс|элемент содержания|содержательн\\S* (элемент|лини|раздел)|"
                    + "раздел( содержания)?|тема)(?!\\p{L}).*");
    private static final Pattern BESIDE =
            Pattern.compile("[ ,;:–-]*(\\(.*|%.*|балл.*|проц.*|(из )?\\d+ (задан|вопрос).*)$");
    private static final Pattern COUNTED = Pattern.compile("(\\d{1,3}) ?(задани|вопрос)");
    private static final Pattern CORRECT = Pattern.compile("из (\\d{1,3}) ?(задани|вопрос)");
    private static final Pattern MOST = Pattern.compile(
            "макс\\p{L}*\\.?(?: балл\\p{L}*\\.?)?[ :=–-]*(\\d{1,3})|из (\\d{1,3}) ?б|(\\d{1,3}) ?б(?:алл\\p{L}*)?\\.?(?!\\p{L})");
    private static final Pattern SHARE = Pattern.compile(".*(%|процент|доля).*");
    private static final Pattern POINTS = Pattern.compile(".*(балл|верн|выполнен).*");
    private static final Pattern NUMBER_OF_TASKS = Pattern.compile(".*(?<!\\d )(задани[йя]|вопрос(ов|ы))(?!\\p{L}).*");
    private static final Pattern MOST_ALONE = Pattern.compile(".*макс[^\\d]*");

    /** Null for a column that tells no block and no element. */
    static @Nullable TestColumn of(int place, @Nullable String caption) {
        var key = Cells.key(caption);
        var part = part(key, caption);
        if (part == null) {
            return null;
        }
        var correct = number(CORRECT.matcher(key));
        var most = correct == null ? number(MOST.matcher(key)) : correct;
        var tasks = number(COUNTED.matcher(key));
        return new TestColumn(place, part, unit(key, most, tasks), most == null ? null : Double.valueOf(most), tasks);
    }

    private static @Nullable TestPart part(String key, @Nullable String caption) {
        var block = TestBlocks.of(key);
        if (block != null) {
            return new TestPart(block, null);
        }
        return caption != null && ELEMENT.matcher(key).matches()
                ? new TestPart("SUBJ", BESIDE.matcher(caption.strip()).replaceAll(""))
                : null;
    }

    private static TestUnit unit(String key, @Nullable Integer most, @Nullable Integer tasks) {
        if (SHARE.matcher(key).matches()) {
            return TestUnit.PERCENT;
        }
        if (most == null && MOST_ALONE.matcher(key).matches()) {
            return TestUnit.MOST;
        }
        if (tasks == null
                && NUMBER_OF_TASKS.matcher(key).matches()
                && !POINTS.matcher(key).matches()) {
            return TestUnit.TASKS;
        }
        return most != null || POINTS.matcher(key).matches() ? TestUnit.POINTS : TestUnit.PERCENT;
    }

    private static @Nullable Integer number(Matcher found) {
        if (!found.find()) {
            return null;
        }
        for (int i = 1; i <= found.groupCount(); i++) {
            var group = found.group(i);
            if (group != null && Character.isDigit(group.charAt(0))) {
                return Integer.valueOf(group);
            }
        }
        return null;
    }
}
