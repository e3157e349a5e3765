package ru.vitok.practice.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.vitok.practice.PracticeKind;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;

/** What a person has typed, as the server keeps it between devices. */
final class KeptText {

    private static final String BETWEEN = "\n";

    private static final String BASE = "base.";
    private static final String BECOMES = "becomes";

    private KeptText() {}

    /**
     * @param base what stood there before the person began to type
     * @param becomes the id of the practice that a new text will be
     */
    static Map<String, String> of(PracticeText text, PracticeText base, UUID becomes) {
        var kept = new LinkedHashMap<>(of(text));
        kept.put(BECOMES, becomes.toString());
        of(base).forEach((name, words) -> kept.put(BASE + name, words));
        return kept;
    }

    /** What stood there before the person began to type; nothing where nobody kept it. */
    static Optional<PracticeText> base(Map<String, String> kept) {
        var base = new LinkedHashMap<String, String>();
        kept.forEach((name, words) -> {
            if (name.startsWith(BASE)) {
                base.put(name.substring(BASE.length()), words);
            }
        });
        return base.isEmpty() ? Optional.empty() : Optional.of(text(base));
    }

    static Optional<UUID> becomes(Map<String, String> kept) {
        return Optional.ofNullable(kept.get(BECOMES)).map(UUID::fromString);
    }

    private static Map<String, String> of(PracticeText text) {
        var kept = new LinkedHashMap<String, String>();
        kept.put("title", text.title());
        kept.put("summary", text.summary());
        kept.put("licence", text.licence());
        kept.put("coAuthors", text.coAuthors());
        kept.put("grades", text.sortedGrades().stream().map(String::valueOf).collect(Collectors.joining(BETWEEN)));
        kept.put("skills", String.join(BETWEEN, text.skills()));
        kept.put("fields", text.fields().stream().map(UUID::toString).collect(Collectors.joining(BETWEEN)));
        if (text.subject() != null) {
            kept.put("subject", text.subject());
        }
        if (text.kind() != null) {
            kept.put("kind", text.kind().name());
        }
        if (text.minutes() != null) {
            kept.put("minutes", text.minutes().toString());
        }
        text.sections().forEach((section, words) -> kept.put(section.key(), words));
        return kept;
    }

    static PracticeText text(Map<String, String> kept) {
        var sections = new EnumMap<PracticeSection, String>(PracticeSection.class);
        for (var section : PracticeSection.values()) {
            sections.put(section, kept.getOrDefault(section.key(), ""));
        }
        var kind = kept.get("kind");
        var minutes = kept.get("minutes");
        return new PracticeText(
                kept.getOrDefault("title", ""),
                kept.getOrDefault("summary", ""),
                kept.get("subject"),
                list(kept, "grades").stream().map(Integer::valueOf).collect(Collectors.toSet()),
                java.util.Set.copyOf(list(kept, "skills")),
                kind == null ? null : PracticeKind.valueOf(kind),
                minutes == null ? null : Integer.valueOf(minutes),
                kept.getOrDefault("licence", ""),
                kept.getOrDefault("coAuthors", ""),
                list(kept, "fields").stream().map(UUID::fromString).collect(Collectors.toSet()),
                sections);
    }

    private static List<String> list(Map<String, String> kept, String name) {
        return Arrays.stream(kept.getOrDefault(name, "").split(BETWEEN))
                .filter(it -> !it.isBlank())
                .distinct()
                .toList();
    }
}
