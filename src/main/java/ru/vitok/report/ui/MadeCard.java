package ru.vitok.report.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import ru.vitok.report.MadeReport;
import ru.vitok.report.MadeReport.Status;
import ru.vitok.report.ReportFormat;
import ru.vitok.uikit.Card;

/** Notes that the person ordered; while one is being made, the card looks for it by itself. */
class MadeCard extends Card {

    private static final int POLL_MILLISECONDS = 1000;

    private final ReportDesk desk;
    private final Div list = new Div();
    private @Nullable Registration watching;

    MadeCard(ReportDesk desk) {
        this.desk = desk;
        list.addClassName("v-list");
        list.getElement().setAttribute("aria-live", "polite");
        add(new H2(getTranslation("report.page.made")), list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
        event.getUI().setPollInterval(-1);
    }

    /** Shows how things are, and goes on looking while something is being made. */
    void watch() {
        var made = desk.made().mine();
        list.removeAll();
        made.forEach(it -> list.add(row(it)));
        if (made.isEmpty()) {
            var words = new Paragraph(getTranslation("report.page.made.none"));
            words.addClassName("v-muted");
            list.add(words);
        }
        var waiting = made.stream().anyMatch(it -> it.status() == Status.WAITING);
        getUI().ifPresent(ui -> {
            ui.setPollInterval(waiting ? POLL_MILLISECONDS : -1);
            if (!waiting) {
                stop();
            } else if (watching == null) {
                watching = ui.addPollListener(_ -> watch());
            }
        });
    }

    private void stop() {
        if (watching != null) {
            watching.remove();
            watching = null;
        }
    }

    private Div row(MadeReport made) {
        var title = new Span(desk.reports().title(made.order(), getLocale()));
        title.addClassName("v-strong");
        var note = new Span(getTranslation(
                "report.page.made." + made.status(), desk.formats().moment(made.orderedAt(), getLocale())));
        note.addClassNames("v-muted", "v-sm");
        var words = new Div(title, new Div(note));
        words.addClassName("is-grow");
        var row = new Div(words);
        if (made.status() == Status.DONE) {
            var links = new Div();
            links.addClassName("v-actions");
            for (var format : ReportFormat.values()) {
                links.add(ReportLinks.of(this, format, () -> desk.made().open(made.id(), format)));
            }
            row.add(links);
        }
        row.addClassNames("v-list-item", "v-row");
        return row;
    }
}
