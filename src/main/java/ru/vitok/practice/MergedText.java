package ru.vitok.practice;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Two texts that began as one, put together part by part: what only one side changed is taken from it.
 *
 * @param text what came of it; one's own words where both sides changed the same part
 * @param clashes those parts, by the keys of the template
 * @param theirs what the other side holds
 */
public record MergedText(PracticeText text, Set<String> clashes, PracticeText theirs) {

    /** Says of each part which of the texts it is taken from. */
    private interface Choice {
        PracticeText from(String key, Function<PracticeText, ? extends @Nullable Object> part);
    }

    public static MergedText of(PracticeText base, PracticeText mine, PracticeText theirs) {
        var clashes = new LinkedHashSet<String>();
        var text = text((key, part) -> {
            var was = part.apply(base);
            var here = part.apply(mine);
            var there = part.apply(theirs);
            if (Objects.equals(here, was)) {
                return theirs;
            }
            if (!Objects.equals(there, was) && !Objects.equals(there, here)) {
                clashes.add(key);
            }
            return mine;
        });
        return new MergedText(text, Set.copyOf(clashes), theirs);
    }

    /** One's own text with one part of the other side's. */
    public static PracticeText taking(String taken, PracticeText theirs, PracticeText mine) {
        return text((key, _) -> key.equals(taken) ? theirs : mine);
    }

    /** Nobody's words stand against another's. */
    public boolean whole() {
        return clashes.isEmpty();
    }

    private static PracticeText text(Choice choice) {
        var sections = new EnumMap<PracticeSection, String>(PracticeSection.class);
        for (var section : PracticeSection.values()) {
            Function<PracticeText, String> words = it -> it.section(section);
            sections.put(section, words.apply(choice.from(section.key(), words)));
        }
        return new PracticeText(
                choice.from("title", PracticeText::title).title(),
                choice.from("summary", PracticeText::summary).summary(),
                choice.from("subject", PracticeText::subject).subject(),
                choice.from("grades", PracticeText::grades).grades(),
                choice.from("skills", PracticeText::skills).skills(),
                choice.from("kind", PracticeText::kind).kind(),
                choice.from("minutes", PracticeText::minutes).minutes(),
                choice.from("licence", PracticeText::licence).licence(),
                choice.from("co-authors", PracticeText::coAuthors).coAuthors(),
                choice.from("fields", PracticeText::fields).fields(),
                sections);
    }
}
