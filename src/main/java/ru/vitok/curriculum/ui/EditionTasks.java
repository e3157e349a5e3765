package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;
import ru.vitok.uikit.PlainTable;

/** The tasks of an edition, read only. */
class EditionTasks extends Composite<Div> {

    EditionTasks(TestForm form) {
        var table = new PlainTable(
                        getTranslation("curriculum.edition.tasks"),
                        "curriculum.task.number",
                        "curriculum.task.max",
                        "curriculum.task.level",
                        "curriculum.task.skill",
                        "curriculum.task.code",
                        "curriculum.task.content",
                        "curriculum.task.requirements",
                        "curriculum.task.expected")
                .stacked();
        form.tasks()
                .forEach(it -> table.row(
                        it.number(),
                        it.maxScore(),
                        EditionWords.level(this, it.level()),
                        text(it.skill()),
                        text(it.skillCode()),
                        String.join(", ", it.content()),
                        String.join(", ", it.requirements()),
                        expected(it)));
        getContent().add(table);
    }

    private String expected(TestTask task) {
        var expected = task.expected();
        return expected == null ? "" : expected.written();
    }

    private static String text(@Nullable String words) {
        return words == null ? "" : words;
    }
}
