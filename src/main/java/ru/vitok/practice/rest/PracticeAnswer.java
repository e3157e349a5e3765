package ru.vitok.practice.rest;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeKind;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeStatus;

/** A practice as other systems read it; the parts are Markdown. */
record PracticeAnswer(
        UUID id,
        @Nullable String externalId,
        String title,
        String summary,
        @Nullable String subject,
        List<Integer> grades,
        List<String> skills,
        @Nullable PracticeKind kind,
        @Nullable Integer minutes,
        String licence,
        PracticeStatus status,
        @Nullable LocalDate publishedOn,
        int uses,
        boolean evidence,
        Map<String, String> sections) {

    static PracticeAnswer of(Practice practice, int uses) {
        var text = practice.text();
        var sections = new LinkedHashMap<String, String>();
        for (var section : PracticeSection.values()) {
            sections.put(section.key(), text.section(section));
        }
        return new PracticeAnswer(
                practice.id(),
                practice.externalId(),
                text.title(),
                text.summary(),
                text.subject(),
                text.sortedGrades(),
                text.skills().stream().sorted().toList(),
                text.kind(),
                text.minutes(),
                text.licence(),
                practice.status(),
                practice.publishedOn(),
                uses,
                !text.withoutEvidence(),
                sections);
    }
}
