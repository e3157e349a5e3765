package ru.vitok.report.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import ru.vitok.people.Organisation;
import ru.vitok.report.ReportKind;
import ru.vitok.report.ReportOrder;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Toast;

/** The note of a school's or the municipality's whole year: ordered here, made by a job. */
class YearCard extends Card {

    final Select<Integer> year = new Select<>();
    final ComboBox<Organisation> school = new ComboBox<>();
    private final ReportDesk desk;
    private final UUID municipality;
    private final Runnable ordered;

    YearCard(ReportDesk desk, UUID municipality, ReportKind kind, QueryParameters query, Runnable ordered) {
        this.desk = desk;
        this.municipality = municipality;
        this.ordered = ordered;
        var fields = new Div();
        fields.addClassName("v-row");
        if (kind == ReportKind.SCHOOL) {
            fields.add(schools(query));
        }
        fields.add(years(query));
        var note = new Paragraph(getTranslation("report.page.year.words." + kind));
        note.addClassNames("v-muted", "v-sm");
        var actions = new Div(Buttons.primary(getTranslation("report.page.order"), "file-text", () -> order(kind)));
        actions.addClassName("v-actions");
        var form = new Div(fields, note, actions);
        form.addClassNames("v-stack", "is-tight");
        add(new H2(getTranslation("report.page.tab." + kind)), form);
    }

    private ComboBox<Organisation> schools(QueryParameters query) {
        var schools = desk.schools(municipality);
        school.setLabel(getTranslation("report.page.school"));
        school.setItemLabelGenerator(Organisation::name);
        school.setItems(schools);
        school.setRequired(true);
        school.setValue(schools.stream()
                .filter(it -> query.getSingleParameter("school")
                        .filter(it.code()::equals)
                        .isPresent())
                .findFirst()
                .orElse(schools.getFirst()));
        school.addClassName("is-grow");
        return school;
    }

    private Select<Integer> years(QueryParameters query) {
        var years = desk.years(municipality);
        year.setLabel(getTranslation("report.page.year"));
        year.setItems(years);
        year.setItemLabelGenerator(String::valueOf);
        year.setValue(years.stream()
                .filter(it -> query.getSingleParameter("year")
                        .filter(String.valueOf(it)::equals)
                        .isPresent())
                .findFirst()
                .orElse(years.getFirst()));
        return year;
    }

    private void order(ReportKind kind) {
        var chosen = school.getValue();
        if (kind == ReportKind.SCHOOL && chosen == null) {
            school.setInvalid(true);
            school.setErrorMessage(getTranslation("report.page.school.required"));
            return;
        }
        var order = kind == ReportKind.SCHOOL
                ? ReportOrder.school(municipality, chosen.id(), year.getValue())
                : ReportOrder.municipality(municipality, year.getValue());
        desk.made().order(order, getLocale());
        Toast.done(getTranslation("report.page.ordered"));
        ordered.run();
    }
}
