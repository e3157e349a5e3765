package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.TaskResult;
import ru.vitok.assessment.TaskResults;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** The municipality's tasks one below the other, with skills, intervals and the figures around. */
class TaskTable extends Composite<Div> {

    private final Formats formats;

    TaskTable(TaskResults results, Formats formats) {
        this.formats = formats;
        var table = new PlainTable(
                getTranslation("assessment.tasks.table"),
                "assessment.tasks.task",
                "assessment.tasks.level",
                "assessment.tasks.skill",
                "assessment.tasks.percent",
                "assessment.tasks.interval",
                "assessment.tasks.works",
                "assessment.tasks.region",
                "assessment.tasks.country");
        results.tasks()
                .forEach(it -> table.row(
                        it.number(),
                        HeatJson.level(it.level(), this),
                        it.skill() == null ? "" : it.skill(),
                        figure(it.percent()),
                        new PlainTable.Figure(interval(it)),
                        new PlainTable.Figure(formats.count(it.n(), getLocale())),
                        figure(it.reference().region()),
                        figure(it.reference().country())));
        getContent().add(table);
    }

    private PlainTable.Figure figure(@Nullable Double percent) {
        return new PlainTable.Figure(percent == null ? "" : formats.decimal(percent, getLocale()));
    }

    private String interval(TaskResult task) {
        var low = task.low();
        var high = task.high();
        return low == null || high == null
                ? ""
                : formats.decimal(low, getLocale()) + "…" + formats.decimal(high, getLocale());
    }
}
