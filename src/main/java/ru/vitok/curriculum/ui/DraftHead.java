package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.EditionDraft;
import ru.vitok.curriculum.MarkCondition;

/** What the work is, its points and its marks. */
class DraftHead extends Composite<Div> {

    final Select<String> procedure = new Select<>();
    final ComboBox<String> subject = new ComboBox<>();
    final IntegerField grade = number("grade", 1, 11);
    final IntegerField fromYear = number("from-year", 2000, 2100);
    final IntegerField toYear = number("to-year", 2000, 2100);
    final IntegerField max = number("max", 1, 1000);
    final IntegerField from3 = number("from3", 0, 1000);
    final IntegerField from4 = number("from4", 0, 1000);
    final IntegerField from5 = number("from5", 0, 1000);
    final IntegerField conditionMark = number("condition-mark", 3, 5);
    final IntegerField conditionLeast = number("condition-least", 0, 1000);
    final TextField conditionTasks = new TextField(getTranslation("curriculum.draft.condition-tasks"));
    final TextField origin = new TextField(getTranslation("curriculum.draft.origin"));

    DraftHead(List<String> subjects, Runnable changed) {
        procedure.setLabel(getTranslation("curriculum.editions.procedure"));
        procedure.setItems(EditionWords.PROCEDURES);
        procedure.setItemLabelGenerator(it -> EditionWords.procedure(this, it));
        subject.setLabel(getTranslation("curriculum.editions.subject"));
        subject.setItems(subjects);
        subject.setAllowCustomValue(true);
        subject.addCustomValueSetListener(it -> {
            subject.setValue(it.getDetail());
            changed.run();
        });
        conditionTasks.setWidth("18rem");
        origin.setWidthFull();
        getContent().addClassName("v-stack");
        getContent()
                .add(
                        row(procedure, subject, grade, fromYear, toYear, max),
                        row(from3, from4, from5),
                        row(conditionMark, conditionLeast, conditionTasks),
                        origin);
        procedure.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        subject.addValueChangeListener(event -> tell(event.isFromClient(), changed));
        List.of(conditionTasks, origin)
                .forEach(it -> it.addValueChangeListener(event -> tell(event.isFromClient(), changed)));
        List.of(grade, fromYear, toYear, max, from3, from4, from5, conditionMark, conditionLeast)
                .forEach(it -> it.addValueChangeListener(event -> tell(event.isFromClient(), changed)));
    }

    private static void tell(boolean typed, Runnable changed) {
        if (typed) {
            changed.run();
        }
    }

    void fill(EditionDraft draft) {
        procedure.setValue(draft.procedure());
        subject.setValue(draft.subject().isBlank() ? null : draft.subject());
        grade.setValue(draft.grade());
        fromYear.setValue(draft.fromYear());
        toYear.setValue(draft.toYear());
        max.setValue(draft.max());
        from3.setValue(draft.from3());
        from4.setValue(draft.from4());
        from5.setValue(draft.from5());
        var condition = draft.condition();
        conditionMark.setValue(condition == null ? null : condition.mark());
        conditionLeast.setValue(condition == null ? null : condition.least());
        conditionTasks.setValue(condition == null ? "" : String.join(", ", condition.tasks()));
        origin.setValue(draft.origin());
    }

    EditionDraft read() {
        return new EditionDraft(
                procedure.getValue(),
                Optional.ofNullable(subject.getValue()).orElse(""),
                grade.getValue(),
                fromYear.getValue(),
                toYear.getValue(),
                max.getValue(),
                from3.getValue(),
                from4.getValue(),
                from5.getValue(),
                condition(),
                origin.getValue(),
                List.of());
    }

    private @Nullable MarkCondition condition() {
        Integer mark = conditionMark.getValue();
        Integer least = conditionLeast.getValue();
        var tasks = Arrays.stream(conditionTasks.getValue().split("[,;\\s]+"))
                .filter(it -> !it.isBlank())
                .toList();
        return mark == null || least == null || tasks.isEmpty() ? null : new MarkCondition(mark, least, tasks);
    }

    private IntegerField number(String key, int least, int most) {
        var field = new IntegerField(getTranslation("curriculum.draft." + key));
        field.setMin(least);
        field.setMax(most);
        field.setWidth("9rem");
        return field;
    }

    private static Div row(Component... fields) {
        var row = new Div(fields);
        row.addClassName("v-row");
        return row;
    }
}
