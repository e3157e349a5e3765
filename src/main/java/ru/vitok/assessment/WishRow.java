package ru.vitok.assessment;

import org.jspecify.annotations.Nullable;

/** How many ask for a course. @param topic null for any course of the subject; @param persons null for fewer than five */
public record WishRow(
        @Nullable String subject,
        @Nullable String topic,
        @Nullable Integer persons) {}
