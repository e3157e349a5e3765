package ru.vitok.analysis.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.GroupCell;
import ru.vitok.analysis.TaskProfile;
import ru.vitok.uikit.Chart;
import ru.vitok.uikit.ChartSeries;

/** Tasks over the groups by mark: a line for each mark, broken where a group is withheld. */
class ProfileChart extends Chart {

    private static final int LOWEST = 2;
    private static final int HIGHEST = 5;

    ProfileChart(String title, List<TaskProfile> tasks) {
        super(Kind.PROFILE, title);
        axes(getTranslation("analysis.marks.beside.task"), getTranslation("analysis.chart.value"), "%");
        range(0, 100);
        note(getTranslation("analysis.chart.profile.note"));
        categories(tasks.stream().map(TaskProfile::number).toList());
        for (var mark = LOWEST; mark <= HIGHEST; mark++) {
            line(mark, tasks);
        }
    }

    private void line(int mark, List<TaskProfile> tasks) {
        var percents = new ArrayList<@Nullable Double>();
        var works = new ArrayList<@Nullable Integer>();
        for (var task : tasks) {
            var cell = task.groups().stream()
                    .filter(it -> it.mark() == mark)
                    .findFirst()
                    .orElse(new GroupCell(mark, null, null));
            percents.add(cell.percent());
            works.add(cell.n());
        }
        if (percents.stream().anyMatch(it -> it != null)) {
            series(new ChartSeries(getTranslation("analysis.chart.group", mark), percents)
                    .n(works)
                    .line());
        }
    }
}
