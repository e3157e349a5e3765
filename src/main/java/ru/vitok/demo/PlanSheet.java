package ru.vitok.demo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One club's year of plans.yaml. @param by login of who writes it */
record PlanSheet(String club, String by, String topic, String goal, String review, List<Line> lines) {

    /**
     * @param month 1 to 12, of the planned school year; not needed where a session is named
     * @param session key of a session of sessions.yaml that the line became
     * @param responsible login of a member
     * @param field skill of the problem field that is its ground
     */
    record Line(
            @Nullable Integer month,
            @Nullable String session,
            String title,
            String form,
            String responsible,
            String product,
            @Nullable String field) {}
}
