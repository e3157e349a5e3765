package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeLevels;
import ru.vitok.practice.ReviewLevel;
import ru.vitok.practice.review.Candidate;
import ru.vitok.practice.review.ReviewCandidates;
import ru.vitok.practice.review.ReviewRounds;
import ru.vitok.practice.review.RoundPlan;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.DayField;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Toast;

/** Two reviewers, the day until which they answer, and the level for which they read. */
class AssignCard extends Card {

    final PersonChoice first;
    final PersonChoice second;
    final DayField due = new DayField(getTranslation("practice.assign.due"));
    final Select<ReviewLevel> level = new Select<>();

    AssignCard(
            Practice practice,
            ReviewRounds rounds,
            ReviewCandidates candidates,
            PracticeLevels levels,
            Formats formats,
            Runnable changed) {
        addClassName("v-stack");
        first = new PersonChoice(getTranslation("practice.assign.first"), practice, candidates);
        second = new PersonChoice(getTranslation("practice.assign.second"), practice, candidates);
        due.setValue(LocalDate.now(formats.zone()).plusDays(RoundPlan.USUAL_DAYS));
        due.setWidthFull();
        var open = rounds.levels(practice);
        level.setLabel(getTranslation("practice.assign.level"));
        level.setItems(open);
        level.setItemLabelGenerator(it -> getTranslation("practice.level." + it));
        level.setValue(levels.wanted(practice.id()).filter(open::contains).orElse(open.getLast()));
        level.setWidthFull();
        var hint = new Paragraph(getTranslation("practice.assign.hint"));
        hint.addClassNames("v-muted", "v-sm");
        add(
                new H2(getTranslation("practice.assign.title")),
                hint,
                first,
                second,
                due,
                level,
                Buttons.primary(getTranslation("practice.assign.do"), "send", () -> {
                    if (due.getValue() != null) {
                        rounds.assign(practice.id(), new RoundPlan(level.getValue(), chosen(), due.getValue()));
                        Toast.done(getTranslation("practice.assign.done"));
                        changed.run();
                    }
                }));
    }

    private Set<UUID> chosen() {
        return Stream.of(first, second)
                .map(PersonChoice::getValue)
                .filter(Objects::nonNull)
                .map(Candidate::person)
                .collect(Collectors.toSet());
    }
}
