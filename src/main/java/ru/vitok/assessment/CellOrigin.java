package ru.vitok.assessment;

import java.time.Instant;
import java.util.List;

/** Where a number comes from: the confirmed files behind it. */
public record CellOrigin(List<SourceFile> files) {

    /** A confirmed file with the number of its rows that stand behind the number. */
    public record SourceFile(String name, int rows, int firstRow, int lastRow, Instant confirmedAt) {}
}
