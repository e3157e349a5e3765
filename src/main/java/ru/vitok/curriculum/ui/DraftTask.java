package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.io.Serializable;
import java.util.List;
import java.util.function.Consumer;
import ru.vitok.curriculum.EditionLine;
import ru.vitok.curriculum.Level;
import ru.vitok.uikit.Icon;

/** The fields of one task. */
class DraftTask implements Serializable {

    final TextField number = new TextField();
    final IntegerField max = new IntegerField();
    final Select<Level> level = new Select<>();
    final TextField skill = new TextField();
    final TextField code = new TextField();
    final TextField content = new TextField();
    final TextField requirements = new TextField();
    final TextField expected = new TextField();

    DraftTask(EditionLine line, Runnable changed) {
        level.setItems(Level.values());
        level.setEmptySelectionAllowed(true);
        level.setItemLabelGenerator(it -> EditionWords.level(level, it));
        number.setWidth("4rem");
        max.setWidth("4rem");
        level.setWidth("5rem");
        skill.setWidth("15rem");
        code.setWidth("8rem");
        List.of(content, requirements, expected).forEach(it -> it.setWidth("5rem"));
        fill(line);
        label();
        List.of(number, skill, code, content, requirements, expected)
                .forEach(it -> it.addValueChangeListener(_ -> changed.run()));
        max.addValueChangeListener(_ -> changed.run());
        level.addValueChangeListener(_ -> changed.run());
    }

    private void fill(EditionLine line) {
        number.setValue(line.number());
        max.setValue(line.max());
        level.setValue(line.level());
        skill.setValue(line.skill());
        code.setValue(line.code());
        content.setValue(line.content());
        requirements.setValue(line.requirements());
        expected.setValue(line.expected());
    }

    private void label() {
        number.setAriaLabel(number.getTranslation("curriculum.task.number"));
        max.setAriaLabel(number.getTranslation("curriculum.task.max"));
        level.setAriaLabel(number.getTranslation("curriculum.task.level"));
        skill.setAriaLabel(number.getTranslation("curriculum.task.skill"));
        code.setAriaLabel(number.getTranslation("curriculum.task.code"));
        content.setAriaLabel(number.getTranslation("curriculum.task.content"));
        requirements.setAriaLabel(number.getTranslation("curriculum.task.requirements"));
        expected.setAriaLabel(number.getTranslation("curriculum.task.expected"));
    }

    Object[] cells(Consumer<DraftTask> remove) {
        var button = new NativeButton();
        button.add(Icon.of("trash-2"));
        button.addClassNames("v-btn", "is-icon");
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(number.getTranslation("curriculum.task.remove-number", number.getValue()));
        button.addClickListener(_ -> remove.accept(this));
        return new Object[] {number, max, level, skill, code, content, requirements, expected, button};
    }

    EditionLine read() {
        return new EditionLine(
                number.getValue(),
                max.getValue(),
                level.getValue(),
                code.getValue(),
                skill.getValue(),
                content.getValue(),
                requirements.getValue(),
                expected.getValue());
    }
}
