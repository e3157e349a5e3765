package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import ru.vitok.curriculum.EditionLine;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.PlainTable;

/** The table of tasks to type in, line by line or pasted from a spreadsheet. */
class DraftTasks extends Composite<Div> {

    private final List<DraftTask> lines = new ArrayList<>();
    private final Div table = new Div();
    private final Runnable changed;

    DraftTasks(Runnable changed) {
        this.changed = changed;
        var actions = new Div(
                Buttons.quiet(getTranslation("curriculum.draft.add"), "plus", this::add),
                Buttons.quiet(getTranslation("curriculum.draft.paste"), "clipboard-list", this::paste));
        actions.addClassName("v-row");
        getContent().addClassName("v-stack");
        getContent().add(table, actions);
    }

    void fill(List<EditionLine> tasks) {
        lines.clear();
        tasks.forEach(it -> lines.add(new DraftTask(it, changed)));
        show();
    }

    List<EditionLine> read() {
        return lines.stream().map(DraftTask::read).toList();
    }

    private void show() {
        var rows = new PlainTable(
                        getTranslation("curriculum.edition.tasks"),
                        "curriculum.task.number",
                        "curriculum.task.max",
                        "curriculum.task.level",
                        "curriculum.task.skill",
                        "curriculum.task.code",
                        "curriculum.task.content",
                        "curriculum.task.requirements",
                        "curriculum.task.expected",
                        "curriculum.task.remove")
                .stacked();
        lines.forEach(it -> rows.row(it.cells(this::remove)));
        table.removeAll();
        table.add(rows);
    }

    private void add() {
        lines.add(new DraftTask(EditionLine.EMPTY, changed));
        show();
        changed.run();
        lines.getLast().number.focus();
    }

    private void remove(DraftTask line) {
        lines.remove(line);
        show();
        changed.run();
    }

    private void paste() {
        new PasteDialog(pasted -> {
                    fill(pasted);
                    changed.run();
                })
                .open();
    }
}
