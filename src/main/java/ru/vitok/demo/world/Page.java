package ru.vitok.demo.world;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.dhatim.fastexcel.Worksheet;

/** A sheet addressed as people do: rows from one, columns from A. */
final class Page {

    private final Worksheet sheet;
    private final Layout layout;

    Page(Worksheet sheet, Layout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    Layout layout() {
        return layout;
    }

    void text(int row, int column, String text) {
        sheet.inlineString(row - 1, column, text);
    }

    void texts(int row, int column, String... texts) {
        for (var i = 0; i < texts.length; i++) {
            text(row, column + i, texts[i]);
        }
    }

    void number(int row, int column, Number number) {
        sheet.value(row - 1, column, number);
    }

    /** Two digits after the point, as the reports round. */
    void percent(int row, int column, double percent) {
        var rounded =
                BigDecimal.valueOf(percent).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        if (layout.decimalCommas()) {
            text(row, column, rounded.toPlainString().replace('.', ','));
        } else {
            number(row, column, rounded);
        }
    }

    void heading(Slice slice, String title) {
        text(1, 0, title);
        text(3, 0, slice.heading());
        texts(4, 0, "Предмет:", slice.test().subject());
        text(5, 0, "Максимальный первичный балл:");
        number(5, 1, slice.test().maxScore());
        texts(6, 0, "Дата:", "%02d.04.%d".formatted(14 + slice.test().grade() % 10, slice.year()));
    }
}
