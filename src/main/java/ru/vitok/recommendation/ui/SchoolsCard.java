package ru.vitok.recommendation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import ru.vitok.recommendation.Addressee;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.Measure;
import ru.vitok.recommendation.Recommendation;
import ru.vitok.recommendation.SchoolAnswers;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** Schools in alphabetical order by measures with their dates, and what each answered. */
class SchoolsCard extends Card {

    private final Recommendation it;
    private final SchoolAnswers answers;
    private final Formats formats;
    private final LocalDate today;
    private final Runnable changed;

    SchoolsCard(Recommendation it, SchoolAnswers answers, Formats formats, LocalDate today, Runnable changed) {
        this.it = it;
        this.answers = answers;
        this.formats = formats;
        this.today = today;
        this.changed = changed;
        add(new H2(getTranslation(
                "recommendation.schools.title", it.settled(), it.addressees().size())));
        var table = new NativeTable();
        table.addClassNames("v-table", "is-stacked");
        var head = new NativeTableRow(header("recommendation.schools.school"));
        it.measures().forEach(measure -> head.add(header(measure)));
        head.add(header("recommendation.schools.answer"));
        table.getHead().add(head);
        it.addressees().forEach(line -> table.getBody().add(row(line)));
        var scroll = new Div(table);
        scroll.addClassName("v-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        add(scroll);
    }

    private NativeTableRow row(Addressee line) {
        var school = new NativeTableHeaderCell(line.name());
        school.getElement().setAttribute("scope", "row");
        var row = new NativeTableRow(school);
        for (var measure : it.measures()) {
            var cell = new NativeTableCell(state(line, measure));
            cell.getElement().setAttribute("data-label", measure.text());
            row.add(cell);
        }
        row.add(new NativeTableCell(answer(line)));
        return row;
    }

    private Component state(Addressee line, Measure measure) {
        if (line.status().helped()) {
            return Chip.of(getTranslation("recommendation.cell.done"), Chip.Tone.OK);
        }
        if (line.status() == AddresseeStatus.DECLINED) {
            return Chip.of(getTranslation("recommendation.cell.declined"));
        }
        return line.overdue(measure.due(), today)
                ? Chip.of(getTranslation("recommendation.cell.overdue"), Chip.Tone.BAD)
                : Chip.of(getTranslation("recommendation.cell.waiting"));
    }

    private Component answer(Addressee line) {
        var box = new Div(new Div(StatusChip.of(line)));
        box.addClassNames("v-stack", "is-tight");
        if (line.doneOn() != null) {
            box.add(muted(getTranslation("recommendation.done-on", formats.day(line.doneOn(), getLocale()))));
        }
        if (!line.note().isBlank()) {
            box.add(muted(line.note()));
        }
        if (line.onBehalf()) {
            box.add(muted(getTranslation("recommendation.on-behalf")));
        }
        if (answers.mayCheck(line.school())) {
            box.add(steps(line));
        }
        return box;
    }

    /** Checking a report is the methodist's own step; answering in the school's place is rare and stands folded. */
    private Component steps(Addressee line) {
        var buttons = new AnswerButtons(it.id(), line, true, answers, changed);
        if (line.status() == AddresseeStatus.DONE || buttons.getComponentCount() == 0) {
            return buttons;
        }
        var folded = new NativeDetails(getTranslation("recommendation.schools.on-behalf"), buttons);
        folded.addClassNames("v-sm", "v-no-print");
        return folded;
    }

    private NativeTableHeaderCell header(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableHeaderCell header(Measure measure) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        cell.add(new Div(measure.text()), muted(formats.day(measure.due(), getLocale())));
        return cell;
    }

    private static Span muted(String words) {
        var line = new Span(words);
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
