package ru.vitok.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import java.util.Locale;
import java.util.UUID;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.SliceKey;
import ru.vitok.report.ReportFormat;
import ru.vitok.report.ReportOrder;
import ru.vitok.uikit.Card;

/** The note of one test: it is quick enough to be made when its link is followed. */
class SubjectCard extends Card {

    final ComboBox<SliceKey> test = new ComboBox<>();

    SubjectCard(ReportDesk desk, UUID municipality, QueryParameters query) {
        var tests = desk.tests(municipality);
        test.setLabel(getTranslation("report.page.test"));
        test.setItemLabelGenerator(this::words);
        test.setItems(tests);
        test.setValue(tests.stream()
                .filter(it -> QueryParameters.fromString(AssessmentPaths.query(it)).getParameters().entrySet().stream()
                        .allMatch(wanted -> wanted.getValue().equals(query.getParameters(wanted.getKey()))))
                .findFirst()
                .orElse(tests.getFirst()));
        test.setRequired(true);
        test.setClearButtonVisible(false);
        test.setWidthFull();
        var note = new Paragraph(getTranslation("report.page.subject.words"));
        note.addClassNames("v-muted", "v-sm");
        var links = new Div();
        var language = getLocale();
        for (var format : ReportFormat.values()) {
            var link = ReportLinks.of(
                    this,
                    format,
                    () -> desk.reports()
                            .make(ReportOrder.subject(municipality, chosen(tests.getFirst())), format, language));
            if (format == ReportFormat.DOCX) {
                link.addClassName("is-primary");
            }
            links.add(link);
        }
        links.addClassName("v-actions");
        var form = new Div(test, note, links);
        form.addClassNames("v-stack", "is-tight");
        add(new H2(getTranslation("report.page.tab.SUBJECT")), form);
    }

    private SliceKey chosen(SliceKey otherwise) {
        var key = test.getValue();
        return key == null ? otherwise : key;
    }

    private String words(SliceKey key) {
        return getTranslation(
                "report.page.test.item",
                String.valueOf(key.year()),
                getTranslation("assessment.procedure."
                        + key.procedure().toLowerCase(Locale.ROOT).replace('_', '-')),
                key.subject(),
                key.grade());
    }
}
