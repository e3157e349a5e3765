package ru.vitok.assessment.intake.data;

import org.jspecify.annotations.Nullable;

/** One group of participants; values stand in the order of the table's columns, NaN where the cell is empty. */
public record GroupRow(
        int row,
        GroupLevel level,
        @Nullable String code,
        String name,
        @Nullable Integer organisations,
        @Nullable Integer participants,
        @Nullable Integer markGroup,
        double[] values) {}
