package ru.vitok.analysis;

import java.util.List;

/** A school for which the early warning speaks. */
public record LowResultRow(String school, String name, List<Procedure> procedures, String rule) {

    /** A subject and grade in which too many did not reach the mark 3; per cent. */
    public record Procedure(String procedure, String subject, int grade, double share, int n) {}
}
