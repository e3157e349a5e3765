package ru.vitok.assessment.voice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer of one respondent, who is no more than a row of a file. */
public record Said(
        String source,
        int year,
        @Nullable String subject,
        List<Integer> grades,
        @Nullable String skill,
        @Nullable String topic,
        String respondent) {}
