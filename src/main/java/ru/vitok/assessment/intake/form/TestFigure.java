package ru.vitok.assessment.intake.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.intake.sheet.Cells;

/** What a participant's cells say of one block: «64», «16 из 25», a share beside points. */
final class TestFigure {

    private static final double WHOLE = 100;
    private static final double ROUNDING = 1;
    private static final Pattern OF = Pattern.compile("(\\d{1,3}(?:[.,]\\d+)?) ?(?:из|/) ?(\\d{1,3})");

    @Nullable Double percent;

    @Nullable Double points;

    @Nullable Double most;

    @Nullable Integer tasks;

    /** Takes a cell in, or says that it cannot be so. */
    boolean take(TestColumn column, String cell) {
        var of = OF.matcher(Cells.key(cell));
        var number = of.matches() ? Cells.number(of.group(1)) : Cells.number(cell);
        if (number == null || number < 0) {
            return false;
        }
        if (of.matches()) {
            most = Cells.number(of.group(2));
            return points(number);
        }
        switch (column.unit()) {
            case PERCENT -> {
                percent = number;
                return number <= WHOLE;
            }
            case POINTS -> {
                return points(number);
            }
            case MOST -> most = number;
            case TASKS -> tasks = number < 1 ? tasks : Integer.valueOf(number.intValue());
        }
        return true;
    }

    private boolean points(double number) {
        points = number;
        return most == null || number <= most;
    }

    /** What the captions and the lines below them say of everybody's test. */
    void about(@Nullable Double most, @Nullable Integer tasks) {
        this.most = this.most == null ? most : this.most;
        this.tasks = this.tasks == null ? tasks : this.tasks;
    }

    /** The share of points; null where it is neither given nor can be reckoned. */
    @Nullable Double share() {
        var got = points;
        var all = most;
        return percent == null && got != null && all != null && all > 0 ? Double.valueOf(WHOLE * got / all) : percent;
    }

    /** Points and share that do not tell the same cannot both be right, nor more points than there are. */
    boolean contradicts() {
        var share = percent;
        var got = points;
        var all = most;
        return got != null
                && all != null
                && (got > all || share != null && Math.abs(share - WHOLE * got / all) > ROUNDING);
    }
}
