package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.template.TemplateOrder;
import ru.vitok.assessment.template.TemplateTask;
import ru.vitok.curriculum.Level;
import ru.vitok.curriculum.PastedTasks;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;
import ru.vitok.uikit.DayField;

/** What a table to fill in is about. */
class TemplateForm extends Composite<Div> {

    private static final List<String> PROCEDURES = List.of("MUN_MON", "REG_MON", "FG");
    private static final int PUPILS = 25;

    final Select<String> procedure = new Select<>();
    final ComboBox<String> subject = new ComboBox<>();
    final IntegerField grade = number("grade", 1, 11);
    final IntegerField year = number("year", 2000, 2100);
    final DayField date = new DayField(getTranslation("assessment.template.date"));
    final IntegerField places = number("places", 1, 300);
    final TextField levels = new TextField(getTranslation("assessment.template.level-scores"));
    final TextArea tasks = new TextArea(getTranslation("assessment.template.tasks"));

    TemplateForm(List<String> subjects, LocalDate today, Runnable changed) {
        procedure.setLabel(getTranslation("assessment.data.procedure"));
        procedure.setItems(PROCEDURES);
        procedure.setItemLabelGenerator(it -> Words.procedure(this, it));
        procedure.setValue("MUN_MON");
        procedure.setWidth("19rem");
        subject.setWidth("17rem");
        subject.setLabel(getTranslation("assessment.data.subject"));
        var offered = new ArrayList<>(subjects);
        offered.addAll(Arrays.asList(getTranslation("assessment.template.areas").split(";")));
        subject.setItems(offered);
        subject.setAllowCustomValue(true);
        subject.addCustomValueSetListener(it -> subject.setValue(known(offered, it.getDetail())));
        year.setValue(today.getYear());
        places.setValue(PUPILS);
        tasks.setWidthFull();
        tasks.setMinRows(8);
        tasks.setPlaceholder(getTranslation("assessment.template.tasks.example"));
        tasks.setHelperText(getTranslation("assessment.template.tasks.help"));
        var row = new Div(procedure, subject, grade, year, date, places);
        row.addClassName("v-row");
        getContent().addClassName("v-stack");
        levels.setHelperText(getTranslation("assessment.template.level-scores.help"));
        levels.setWidth("24rem");
        levels.setMaxWidth("100%");
        levels.setVisible(false);
        procedure.addValueChangeListener(it -> levels.setVisible("FG".equals(it.getValue())));
        getContent().add(row, levels, tasks);
        date.addValueChangeListener(_ -> changed.run());
        subject.addValueChangeListener(_ -> changed.run());
        grade.addValueChangeListener(_ -> changed.run());
    }

    /** Half a name that fits one subject only means that subject. */
    private static String known(List<String> offered, String typed) {
        var fitting = offered.stream()
                .filter(it -> it.regionMatches(true, 0, typed, 0, typed.length()))
                .toList();
        return fitting.size() == 1 ? fitting.getFirst() : typed;
    }

    /** From an edition, whose tasks may still be changed. */
    void fill(TestForm form) {
        if (PROCEDURES.contains(form.procedure())) {
            procedure.setValue(form.procedure());
        }
        subject.setValue(form.subject());
        grade.setValue(form.grade());
        tasks.setValue(form.tasks().stream().map(TemplateForm::line).collect(Collectors.joining("\n")));
    }

    private static String line(TestTask task) {
        var skill = task.skill();
        return task.number() + ";" + task.maxScore() + ";" + letter(task.level()) + ";"
                + (skill == null ? "" : skill.replace(';', ','));
    }

    private static String letter(@Nullable Level level) {
        return switch (level) {
            case B -> "Б";
            case A -> "П";
            case H -> "В";
            case null -> "";
        };
    }

    TemplateOrder read() {
        return new TemplateOrder(
                procedure.getValue(),
                subject.getValue() == null ? "" : subject.getValue().strip(),
                grade.getValue() == null ? 0 : grade.getValue(),
                year.getValue() == null ? 0 : year.getValue(),
                date.getValue(),
                places.getValue() == null ? 0 : places.getValue(),
                PastedTasks.read(tasks.getValue()).stream()
                        .map(it -> {
                            var max = it.max();
                            var level = it.level();
                            return new TemplateTask(
                                    it.number(),
                                    max == null ? 0 : max,
                                    level == null ? null : level.name(),
                                    it.skill());
                        })
                        .toList(),
                levels());
    }

    /** «3, 6, 9, 12»; what is no number is told by the check as too few scores. */
    private List<Integer> levels() {
        return Arrays.stream(levels.isVisible() ? levels.getValue().split("[,; ]+") : new String[0])
                .filter(it -> it.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .toList();
    }

    private IntegerField number(String key, int least, int most) {
        var field = new IntegerField(getTranslation("assessment.template." + key));
        field.setMin(least);
        field.setMax(most);
        field.setWidth("9rem");
        return field;
    }
}
