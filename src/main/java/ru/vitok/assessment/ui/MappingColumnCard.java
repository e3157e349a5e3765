package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import ru.vitok.assessment.MappingSheet;
import ru.vitok.assessment.intake.data.ColumnMapping;
import ru.vitok.assessment.intake.data.ColumnRole;

/** One column of the file: its caption, a few of its values, and what a person says it is. */
class MappingColumnCard extends Composite<Div> {

    private static final int MOST_POINTS = 100;

    private final int place;
    private final Select<ColumnRole> role = new Select<>();
    private final TextField task = new TextField();
    private final IntegerField max = new IntegerField();

    MappingColumnCard(MappingSheet.Column column, ColumnMapping.Column said, Runnable changed) {
        this.place = column.place();
        var caption = column.caption().isEmpty() ? getTranslation("assessment.mapping.no-caption") : column.caption();
        var title = new Span(column.letter() + " · " + caption);
        title.addClassName("v-strong");
        var samples = new Paragraph(getTranslation("assessment.mapping.samples", String.join(", ", column.samples())));
        samples.addClassNames("v-muted", "v-sm");
        var words = new Div(title, samples);
        role.setLabel(getTranslation("assessment.mapping.means"));
        role.setItems(ColumnRole.values());
        role.setItemLabelGenerator(
                it -> getTranslation("assessment.role." + it.name().toLowerCase(Locale.ROOT)));
        role.getElement().setAttribute("aria-label", role.getLabel() + ": " + title.getText());
        task.setLabel(getTranslation("assessment.mapping.task"));
        task.setMaxLength(12);
        max.setLabel(getTranslation("assessment.mapping.max"));
        max.setMin(1);
        max.setMax(MOST_POINTS);
        show(said);
        role.addValueChangeListener(_ -> {
            fields();
            changed.run();
        });
        task.addValueChangeListener(_ -> changed.run());
        max.addValueChangeListener(_ -> changed.run());
        var fields = new Div(role, task, max);
        fields.addClassName("v-row");
        getContent().add(words, fields);
        getContent().addClassNames("v-list-item", "v-between");
    }

    private void show(ColumnMapping.Column said) {
        role.setValue(said.role());
        task.setValue(said.task() == null ? "" : said.task());
        max.setValue(said.max());
        fields();
    }

    private void fields() {
        boolean isTask = role.getValue() == ColumnRole.TASK;
        task.setVisible(isTask);
        max.setVisible(isTask);
    }

    ColumnMapping.Column said() {
        boolean isTask = role.getValue() == ColumnRole.TASK;
        return new ColumnMapping.Column(
                place,
                role.getValue(),
                isTask && !task.getValue().isBlank()
                        ? task.getValue().strip().replace('K', 'К').replace('k', 'К')
                        : null,
                isTask ? max.getValue() : null);
    }
}
