package ru.vitok;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import ru.vitok.practice.PracticeKind;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;

/** Texts that tests hand in: what a test does not care for, but reviewers ask for, stands there in a word. */
public final class TestPractices {

    private TestPractices() {}

    /** Ready to be handed in. */
    public static PracticeText told(String title, String problem, String description) {
        return told(title, problem, description, Set.of());
    }

    /** @param fields problem fields that it answers */
    public static PracticeText told(String title, String problem, String description, Set<UUID> fields) {
        return whole(new PracticeText(
                title,
                "",
                null,
                Set.of(),
                Set.of(),
                null,
                null,
                "",
                "",
                fields,
                Map.of(PracticeSection.PROBLEM, problem, PracticeSection.DESCRIPTION, description)));
    }

    public static PracticeText whole(PracticeText text) {
        var sections = new EnumMap<PracticeSection, String>(PracticeSection.class);
        for (var section : PracticeSection.values()) {
            var words = text.section(section);
            sections.put(section, words.isBlank() && section.required() ? "Сказано" : words);
        }
        var grounded = !text.skills().isEmpty() || !text.fields().isEmpty();
        return new PracticeText(
                text.title(),
                text.summary(),
                Objects.requireNonNullElse(text.subject(), "Математика"),
                text.grades().isEmpty() ? Set.of(6) : text.grades(),
                grounded ? text.skills() : Set.of("M6.reason"),
                Objects.requireNonNullElse(text.kind(), PracticeKind.LESSON),
                text.minutes(),
                text.licence(),
                text.coAuthors(),
                text.fields(),
                sections);
    }
}
