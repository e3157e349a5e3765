package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ru.vitok.assessment.intake.data.Heading;

/** Which work a file of no known form is about. */
class MappingWorkFields extends Composite<Div> {

    private static final List<String> PROCEDURES = List.of("MUN_MON", "REG_MON", "VPR", "OGE", "EGE", "GVE", "NSI");
    private static final int FIRST_YEAR = 2010;
    private static final int LAST_YEAR = 2100;

    private final Select<String> procedure = new Select<>();
    private final ComboBox<String> subject = new ComboBox<>();
    private final Select<Integer> grade = new Select<>();
    private final IntegerField year = new IntegerField();

    MappingWorkFields(Heading said, List<String> subjects, Runnable changed) {
        procedure.setLabel(getTranslation("assessment.data.procedure"));
        procedure.setItems(PROCEDURES);
        procedure.setItemLabelGenerator(it -> Words.procedure(this, it));
        procedure.setValue(PROCEDURES.stream()
                .filter(it -> it.equals(said.procedure()))
                .findFirst()
                .orElse(null));
        var names = new ArrayList<>(subjects);
        var own = said.subject();
        if (own != null && !names.contains(own)) {
            names.add(own);
        }
        subject.setLabel(getTranslation("assessment.data.subject"));
        subject.setItems(names);
        subject.setValue(own);
        grade.setLabel(getTranslation("assessment.data.grade"));
        grade.setItems(IntStream.rangeClosed(1, 11).boxed().toList());
        grade.setValue(said.grade());
        year.setLabel(getTranslation("assessment.data.year"));
        year.setMin(FIRST_YEAR);
        year.setMax(LAST_YEAR);
        year.setValue(said.year());
        getContent().add(procedure, subject, grade, year);
        getContent().addClassName("v-row");
        procedure.addValueChangeListener(_ -> changed.run());
        subject.addValueChangeListener(_ -> changed.run());
        grade.addValueChangeListener(_ -> changed.run());
        year.addValueChangeListener(_ -> changed.run());
    }

    Heading said() {
        return new Heading(procedure.getValue(), subject.getValue(), grade.getValue(), year.getValue(), null, null);
    }
}
