package ru.vitok.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.vitok.curriculum.Skill;
import ru.vitok.curriculum.Tests;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.PublicPractice;
import ru.vitok.uikit.Markdown;

/** What every format says of a practice. */
@Component
public class Description {

    public static final String LANGUAGE = "ru";
    private static final int LONGEST = 600;
    private static final int FIRST_YEAR = 6;

    private final Tests tests;
    private final Site site;

    Description(Tests tests, Site site) {
        this.tests = tests;
        this.site = site;
    }

    /** All of it together. */
    public Described of(PublicPractice practice, PublicPractice.Shown shown) {
        var text = shown.text();
        return new Described(
                address(practice),
                text.title(),
                summary(text),
                authors(shown),
                keywords(text),
                text.subject(),
                text.kind(),
                text.minutes(),
                ages(text).orElse(null),
                shown.organisation(),
                shown.practice().publishedOn(),
                text.licence(),
                source(shown).orElse(null));
    }

    public String address(PublicPractice practice) {
        return site.address(PracticePaths.page(practice.id()));
    }

    /** Where the practice stands of which this one was made. */
    public Optional<String> source(PublicPractice.Shown shown) {
        return Optional.ofNullable(shown.source()).map(it -> site.address(PracticePaths.page(it.id())));
    }

    /** The author's own summary; the beginning of the problem where there is none. */
    public String summary(PracticeText text) {
        var words = text.summary().isBlank() ? Markdown.toText(text.section(PracticeSection.PROBLEM)) : text.summary();
        var line = words.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1).stripTrailing() + "…";
    }

    /** The subject and the names of the skills. */
    public List<String> keywords(PracticeText text) {
        var skills = text.skills().stream()
                .sorted()
                .map(tests::skill)
                .flatMap(Optional::stream)
                .map(Skill::name);
        return Stream.concat(Stream.ofNullable(text.subject()), skills)
                .distinct()
                .toList();
    }

    /** «12-13» of grade 6: children begin at seven. */
    public Optional<String> ages(PracticeText text) {
        var grades = text.sortedGrades();
        return grades.isEmpty()
                ? Optional.empty()
                : Optional.of((grades.getFirst() + FIRST_YEAR) + "-" + (grades.getLast() + FIRST_YEAR + 1));
    }

    /** The author's own name, colleagues who wrote along, others as the author wrote them. */
    public List<String> authors(PublicPractice.Shown shown) {
        return Stream.concat(
                        Stream.concat(Stream.of(shown.author()), shown.practice().coAuthorNames().stream()),
                        Stream.of(shown.text().coAuthors()))
                .filter(it -> !it.isBlank())
                .toList();
    }
}
