package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.curriculum.Skill;
import ru.vitok.curriculum.Tests;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.UseVerdict;
import ru.vitok.search.SkillNames;
import ru.vitok.uikit.Chip;

/** Words that the library's pages share. */
@Component
class PracticeWords implements SkillNames {

    private final Tests tests;

    PracticeWords(Tests tests) {
        this.tests = tests;
    }

    /** A skill's name; the code itself where no test names it. */
    @Override
    public String name(String code) {
        return tests.skill(code).map(Skill::name).orElse(code);
    }

    @Override
    public String nameWithGrade(String code) {
        var grade = tests.skill(code).map(Skill::grade).map(String::valueOf);
        return name(code)
                + grade.map(it -> " · " + UI.getCurrent().getTranslation("practice.note.grades", it))
                        .orElse("");
    }

    /** «Математика · 6 класс · урок · 15 минут» */
    String facts(PracticeText text) {
        var ui = UI.getCurrent();
        var facts = new java.util.ArrayList<String>();
        if (text.subject() != null) {
            facts.add(text.subject());
        }
        if (!text.grades().isEmpty()) {
            var grades = text.sortedGrades().stream().map(String::valueOf).collect(Collectors.joining(", "));
            facts.add(ui.getTranslation("practice.note.grades", grades));
        }
        if (text.kind() != null) {
            facts.add(ui.getTranslation("practice.kind." + text.kind()));
        }
        if (text.minutes() != null) {
            facts.add(ui.getTranslation("practice.page.minutes", text.minutes()));
        }
        return String.join(" · ", facts);
    }

    static com.vaadin.flow.component.html.Span chip(PracticeStatus status) {
        return Chip.of(UI.getCurrent().getTranslation("practice.status." + status), tone(status));
    }

    private static Chip.Tone tone(PracticeStatus status) {
        return switch (status) {
            case TRIED -> Chip.Tone.OK;
            case RECOMMENDED, IN_COURSE -> Chip.Tone.INFO;
            case ON_TRIAL, REVISION -> Chip.Tone.WARN;
            case REJECTED -> Chip.Tone.BAD;
            case DRAFT, SUBMITTED, PUBLISHED, ARCHIVED -> Chip.Tone.PLAIN;
        };
    }

    static Chip.Tone tone(UseVerdict verdict) {
        return switch (verdict) {
            case WORKED -> Chip.Tone.OK;
            case PARTLY -> Chip.Tone.WARN;
            case DID_NOT_WORK -> Chip.Tone.BAD;
            case TOO_EARLY -> Chip.Tone.PLAIN;
        };
    }
}
