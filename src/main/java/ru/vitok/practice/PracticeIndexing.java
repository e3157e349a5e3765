package ru.vitok.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.curriculum.Tests;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchEntry;
import ru.vitok.search.SearchIndex;
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
    private final PracticeNote note;
    private final Tests tests;
    private final ModuleTranslations texts;
    /** Asked late: what proves a practice knows of its uses, and a use is indexed. */
    private final ObjectProvider<PracticeProof> proof;

    private final JdbcClient jdbc;
    private final Clock clock;

    PracticeIndexing(
            AttachmentRows attachments,
            SearchIndex index,
            PracticeNote note,
            Tests tests,
            ModuleTranslations texts,
            ObjectProvider<PracticeProof> proof,
            JdbcClient jdbc,
            Clock clock) {
        this.attachments = attachments;
        this.index = index;
        this.note = note;
        this.tests = tests;
        this.texts = texts;
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
        var known = proof.getObject().of(practice);
        var words = new StringBuilder(practice.others());
        for (var section : PracticeSection.values()) {
            words.append("\n\n").append(text.section(section));
        }
        checks(text.skills()).forEach(checked -> words.append("\n\n").append(checked));
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
                note.of(practice, uses, known));
        return entry.withEvidence(known.certainty()).withClubs(club == null ? Set.of() : Set.of(club));
    }

    /** Teachers look for help with «ВПР, задание 13»; texts of practices seldom say so. */
    private Stream<String> checks(Set<String> skills) {
        return tests.checks(skills).stream()
                .map(it -> texts.getTranslation(
                        "practice.note.checks",
                        ModuleTranslations.RUSSIAN,
                        texts.getTranslation(it.procedureKey(), ModuleTranslations.RUSSIAN),
                        it.skill().subject(),
                        it.skill().grade(),
                        it.tasks().size(),
                        String.join(", ", it.tasks()),
                        it.skill().name()));
    }

    private int uses(UUID practice) {
        return jdbc.sql("select count(*) from practice_use where practice_id = :id")
                .param("id", practice)
                .query(Integer.class)
                .single();
    }
}
