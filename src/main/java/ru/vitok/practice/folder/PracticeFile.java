package ru.vitok.practice.folder;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vitok.kernel.Refusal;
import ru.vitok.practice.PracticeImport;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.PublicPractice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** One practice between a file and the library. */
final class PracticeFile {

    /**
     * @param id in the library that wrote it
     * @param externalId by which the same practice is known again
     */
    record Read(@Nullable String id, @Nullable String externalId, PracticeText text) {}

    private PracticeFile() {}

    static String write(PublicPractice practice, PublicPractice.Shown shown) {
        var parts = new LinkedHashMap<String, String>();
        for (var section : PracticeSection.values()) {
            if (!shown.text().section(section).isBlank()) {
                parts.put(PracticeImport.heading(section), shown.text().section(section));
            }
        }
        return new FrontMatter(PracticeFacts.of(practice, shown), parts).write();
    }

    /** @param bringer whose name need not be said again among those of the co-authors */
    static Read read(String file, String bringer) {
        try {
            var matter = FrontMatter.read(file);
            var facts = JsonMapper.shared().convertValue(matter.facts(), PracticeFacts.class);
            return new Read(
                    facts.id(),
                    facts.externalId() == null ? facts.id() : facts.externalId(),
                    text(facts, matter, bringer));
        } catch (IllegalArgumentException | JacksonException wrong) {
            throw new Refusal("practice.refusal.file-facts");
        }
    }

    private static PracticeText text(PracticeFacts facts, FrontMatter matter, String bringer) {
        return new PracticeText(
                orEmpty(facts.title()),
                orEmpty(facts.summary()),
                facts.subject(),
                set(facts.grades()),
                set(facts.skills()),
                facts.kind() == null ? null : PracticeImport.kind(facts.kind()),
                facts.minutes(),
                orEmpty(facts.licence()),
                authors(facts, bringer),
                Set.of(),
                PracticeImport.sections(matter.parts()));
    }

    /** Who wrote it elsewhere has no account here: the name goes among the co-authors, with the school. */
    private static String authors(PracticeFacts facts, String bringer) {
        var written = bringer.equals(facts.author()) ? null : facts.author();
        var author = Stream.of(orEmpty(written), written == null ? "" : orEmpty(facts.school()));
        return Stream.concat(author, Stream.of(orEmpty(facts.coAuthors())))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(", "));
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }

    private static <T> Set<T> set(@Nullable List<T> values) {
        return values == null ? Set.of() : new LinkedHashSet<>(values);
    }
}
