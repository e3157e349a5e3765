package ru.vitok.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.curriculum.Skill;
import ru.vitok.curriculum.Tests;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;
import ru.vitok.uikit.Bilingual;
import ru.vitok.uikit.ModuleTranslations;

/** A practice as the search knows it: its text, its files' words, how much it is used. */
@Component
class PracticeIndexing {

    private static final double USUAL = 1;
    private static final double PROVEN = 1.5;
    private static final double PER_USE = 0.05;
    private static final int USES_COUNTED = 10;

    private final AttachmentRows attachments;
    private final SearchIndex index;
    private final ModuleTranslations texts;
    private final Tests tests;
    /** Asked late: what proves a practice knows of its uses, and a use is indexed. */
    private final ObjectProvider<PracticeProof> proof;

    private final JdbcClient jdbc;
    private final Clock clock;

    PracticeIndexing(
            AttachmentRows attachments,
            SearchIndex index,
            ModuleTranslations texts,
            Tests tests,
            ObjectProvider<PracticeProof> proof,
            JdbcClient jdbc,
            Clock clock) {
        this.attachments = attachments;
        this.index = index;
        this.texts = texts;
        this.tests = tests;
        this.proof = proof;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void put(Practice practice, Set<String> readers) {
        index.put(entry(practice, readers));
    }

    void remove(UUID id) {
        index.remove(EntryType.PRACTICE, id);
    }

    private SearchEntry entry(Practice practice, Set<String> readers) {
        var text = practice.text();
        var uses = uses(practice.id());
        var words = new StringBuilder(practice.others());
        for (var section : PracticeSection.values()) {
            words.append("\n\n").append(text.section(section));
        }
        attachments
                .publishedWords(practice.id())
                .forEach(said -> words.append("\n\n").append(said));
        var club = practice.club();
        var entry = new SearchEntry(
                EntryType.PRACTICE,
                practice.id(),
                text.title(),
                text.summary(),
                words.toString(),
                text.subject(),
                text.grades(),
                text.skills(),
                practice.status().name(),
                readers,
                PracticePaths.page(practice.id()),
                practice.publishedOn() == null ? LocalDate.now(clock) : practice.publishedOn(),
                (practice.status().proven() ? PROVEN : USUAL) + PER_USE * Math.min(uses, USES_COUNTED),
                Bilingual.of(language -> note(practice, uses, language)));
        return entry.withEvidence(proof.getObject().of(practice)).withClubs(club == null ? Set.of() : Set.of(club));
    }

    /** «6 класс, Обоснования и доказательства · применили 11» */
    private String note(Practice practice, int uses, Locale language) {
        var about = new ArrayList<String>();
        var grades = practice.text().sortedGrades();
        if (!grades.isEmpty()) {
            var list = grades.stream().map(String::valueOf).collect(Collectors.joining(", "));
            about.add(texts.getTranslation("practice.note.grades", language, list));
        }
        practice.text().skills().stream()
                .sorted()
                .limit(1)
                .map(tests::skill)
                .flatMap(Optional::stream)
                .map(Skill::name)
                .forEach(about::add);
        if (adapted(practice.id())) {
            about.add(texts.getTranslation("practice.note.adapted", language));
        }
        var used = uses == 0
                ? texts.getTranslation("practice.note.unused", language)
                : texts.getTranslation("practice.note.used", language, uses);
        return about.isEmpty() ? used : String.join(", ", about) + " · " + used;
    }

    private boolean adapted(UUID practice) {
        return jdbc.sql("select source_id is not null from practice where id = :id")
                .param("id", practice)
                .query(Boolean.class)
                .single();
    }

    private int uses(UUID practice) {
        return jdbc.sql("select count(*) from practice_use where practice_id = :id")
                .param("id", practice)
                .query(Integer.class)
                .single();
    }
}
