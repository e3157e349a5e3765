package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.GroupCell;
import ru.vitok.analysis.TaskProfile;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;
import ru.vitok.uikit.PlainTable.Figure;

/** Tasks over the groups by mark. */
class ProfileTable extends Composite<Div> {

    private static final String PREFIX = "analysis.marks.profile.";

    private final Formats formats;
    private final boolean marked;

    ProfileTable(List<TaskProfile> tasks, Formats formats) {
        this.formats = formats;
        marked = marked(tasks);
        var columns = new ArrayList<>(List.of("analysis.marks.beside.task", "analysis.marks.column.works"));
        Stream.of("full", "partial", "zero", "skipped", "discrimination").forEach(it -> columns.add(PREFIX + it));
        if (marked) {
            Stream.of("2", "3", "4", "5", "notes").forEach(it -> columns.add(PREFIX + it));
        }
        var table = new PlainTable(getTranslation(PREFIX + "caption"), columns.toArray(String[]::new)).numbered();
        tasks.forEach(it -> table.row(cells(it)));
        getContent().add(TaskCards.shortened(table, tasks.size()));
    }

    /** Whether some work has a mark; withheld groups have one too. */
    static boolean marked(List<TaskProfile> tasks) {
        return tasks.stream().flatMap(it -> it.groups().stream()).anyMatch(it -> it.n() == null || it.n() > 0);
    }

    private Object[] cells(TaskProfile task) {
        var cells = new ArrayList<Object>();
        cells.add(task.number());
        cells.add(new Figure(formats.count(task.n(), Locales.of(this))));
        cells.add(decimal(task.full()));
        cells.add(decimal(task.partial()));
        cells.add(decimal(task.none()));
        cells.add(decimal(task.skipped()));
        cells.add(decimal(task.discrimination()));
        if (marked) {
            task.groups().forEach(it -> cells.add(group(it)));
            cells.add(task.notes().stream()
                    .map(it -> getTranslation(PREFIX + "note." + it))
                    .collect(Collectors.joining("; ")));
        }
        return cells.toArray();
    }

    private Figure group(GroupCell cell) {
        var n = cell.n();
        var percent = cell.percent();
        if (n == null && percent == null) {
            return new Figure(getTranslation("analysis.schools.few"));
        }
        if (n == null && percent != null) {
            return new Figure(formats.decimal(percent, Locales.of(this)));
        }
        return new Figure(
                percent == null ? "—" : getTranslation(PREFIX + "cell", formats.decimal(percent, Locales.of(this)), n));
    }

    private Figure decimal(@Nullable Double number) {
        return new Figure(number == null ? "—" : formats.decimal(number, Locales.of(this)));
    }
}
