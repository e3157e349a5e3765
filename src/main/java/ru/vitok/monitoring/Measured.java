package ru.vitok.monitoring;

import ru.vitok.analysis.ProblemFieldRow;

/** A problem field with what became of it in the next data. */
public record Measured(ProblemFieldRow field, Effect effect) {}
