package ru.vitok.practice;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.curriculum.Skill;
import ru.vitok.curriculum.Tests;
import ru.vitok.uikit.Bilingual;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** The line under a practice's title in lists: whom it is for, who used it, what it changed. */
@Component
class PracticeNote {

    private static final String BETWEEN = " · ";

    private final ModuleTranslations texts;
    private final Tests tests;
    private final Formats formats;
    private final JdbcClient jdbc;

    PracticeNote(ModuleTranslations texts, Tests tests, Formats formats, JdbcClient jdbc) {
        this.texts = texts;
        this.tests = tests;
        this.formats = formats;
        this.jdbc = jdbc;
    }

    /** «6 класс, Обоснования и доказательства · применили 11 педагогов · изменение +9,3 п.п. (3,1…15,5)» */
    String of(Practice practice, int uses, PracticeProof.Proof proof) {
        return Bilingual.of(
                language -> about(practice, language) + used(uses, language) + change(proof, uses, language));
    }

    private String about(Practice practice, Locale language) {
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
        return about.isEmpty() ? "" : String.join(", ", about) + BETWEEN;
    }

    private String used(int uses, Locale language) {
        return uses == 0
                ? texts.getTranslation("practice.note.unused", language)
                : texts.getTranslation("practice.note.used", language, uses);
    }

    /** What was used and not measured says so; what nobody used has nothing to measure. */
    private String change(PracticeProof.Proof proof, int uses, Locale language) {
        var change = proof.change();
        if (change == null) {
            return uses == 0 ? "" : BETWEEN + texts.getTranslation("practice.note.unmeasured", language);
        }
        return BETWEEN
                + texts.getTranslation(
                        "practice.note.change",
                        language,
                        formats.points(change.value(), language),
                        formats.decimal(change.low(), language),
                        formats.decimal(change.high(), language));
    }

    private boolean adapted(UUID practice) {
        return jdbc.sql("select source_id is not null from practice where id = :id")
                .param("id", practice)
                .query(Boolean.class)
                .single();
    }
}
