package ru.vitok.assessment.intake.sheet;

/** «S12»: how people and spreadsheets name a cell. */
public final class CellAddress {

    private CellAddress() {}

    /** Rows count from one as on the screen, columns from zero as in lists. */
    public static String of(int row, int column) {
        return column(column) + row;
    }

    public static String column(int column) {
        var name = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            name.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return name.toString();
    }
}
