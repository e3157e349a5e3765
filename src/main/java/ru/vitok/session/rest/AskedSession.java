package ru.vitok.session.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.session.Openness;
import ru.vitok.session.SessionStatus;
import ru.vitok.session.SessionType;

/** A session to plan. */
record AskedSession(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "the club or association that holds it")
        @Nullable UUID club,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Обоснование в 6 классе: три хода") @Nullable String title,

        @Nullable String goal,

        @Schema(description = "MEETING unless given") @Nullable SessionType type,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-11-26T15:00") @Nullable String startsAt,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "2026-11-26T16:30") @Nullable String endsAt,

        @Schema(description = "the portal's zone unless given", example = "Europe/Moscow") @Nullable String zone,

        @Schema(description = "OPEN unless given") @Nullable Openness openness,

        @Schema(description = "how many places there are") @Nullable Integer limit,

        @Schema(description = "problem fields that prompted it") @Nullable List<UUID> problemFields,

        @Nullable List<AskedItem> agenda,
        @Nullable String place,

        @Schema(description = "address of a meeting elsewhere") @Nullable String link,

        @Schema(description = "DRAFT or ANNOUNCED, which is usual") @Nullable SessionStatus status) {}
