package ru.vitok.practice;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One version of what a practice says.
 *
 * @param minutes how long it takes in class
 * @param fields the problem fields that it answers
 * @param sections Markdown by part of the template; a part that is missing is empty
 */
public record PracticeText(
        String title,
        String summary,
        @Nullable String subject,
        Set<Integer> grades,
        Set<String> skills,
        @Nullable PracticeKind kind,
        @Nullable Integer minutes,
        String licence,
        String coAuthors,
        Set<UUID> fields,
        Map<PracticeSection, String> sections) {

    public static final int TITLE_MAX = 200;
    public static final int SUMMARY_MAX = 400;
    public static final int SECTION_MAX = 20_000;
    public static final int LICENCE_MAX = 80;
    public static final int CO_AUTHORS_MAX = 400;
    public static final int SKILLS_MAX = 20;
    public static final int SUBJECT_MAX = 80;
    public static final int SKILL_CODE_MAX = 80;

    public PracticeText {
        title = title.strip();
        summary = summary.strip();
        grades = Set.copyOf(grades);
        skills = Set.copyOf(skills);
        fields = Set.copyOf(fields);
        var parts = new EnumMap<PracticeSection, String>(PracticeSection.class);
        for (var section : PracticeSection.values()) {
            parts.put(section, sections.getOrDefault(section, "").strip());
        }
        sections = Map.copyOf(parts);
    }

    public static PracticeText empty() {
        return new PracticeText("", "", null, Set.of(), Set.of(), null, null, "", "", Set.of(), Map.of());
    }

    public String section(PracticeSection section) {
        return sections.getOrDefault(section, "");
    }

    public List<Integer> sortedGrades() {
        return grades.stream().sorted().toList();
    }

    /** No figure stands behind it. */
    public boolean withoutEvidence() {
        return fields.isEmpty();
    }
}
