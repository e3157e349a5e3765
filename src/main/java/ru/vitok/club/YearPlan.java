package ru.vitok.club;

import java.util.List;

/** What a club means to do in a school year. @param lines by month, then as they were written */
public record YearPlan(SchoolYear year, PlanWords words, List<PlanLine> lines) {

    public YearPlan {
        lines = List.copyOf(lines);
    }

    public boolean empty() {
        return words.blank() && lines.isEmpty();
    }
}
