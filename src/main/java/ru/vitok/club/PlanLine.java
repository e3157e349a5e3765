package ru.vitok.club;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a club's plan. @param session the session it became, null while none is named */
public record PlanLine(
        UUID id, UUID club, PlanItem item, @Nullable UUID session) {}
