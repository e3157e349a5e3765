package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import ru.vitok.recommendation.Addressee;
import ru.vitok.recommendation.Recommendation;
import ru.vitok.recommendation.SchoolAnswers;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** The school's own answer, first on the page, with buttons wide enough for a thumb. */
class OwnLineCard extends Card {

    OwnLineCard(
            Recommendation it,
            Addressee line,
            SchoolAnswers answers,
            Formats formats,
            LocalDate today,
            Runnable changed) {
        addClassName("v-stack");
        var chips = new Div(StatusChip.of(line));
        chips.addClassName("v-chips");
        if (line.overdue(it.due(), today)) {
            chips.add(Chip.of(getTranslation("recommendation.cell.overdue"), Chip.Tone.BAD));
        }
        var head = new Div(new H2(line.name()), chips);
        head.addClassName("v-between");
        add(head);
        if (line.doneOn() != null) {
            add(new Paragraph(getTranslation("recommendation.done-on", formats.day(line.doneOn(), getLocale()))));
        }
        if (!line.note().isBlank()) {
            add(new Paragraph(line.note()));
        }
        if (line.onBehalf()) {
            add(new Paragraph(getTranslation("recommendation.on-behalf")));
        }
        add(new AnswerButtons(it.id(), line, false, answers, changed));
    }
}
