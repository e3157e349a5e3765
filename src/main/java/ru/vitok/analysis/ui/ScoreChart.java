package ru.vitok.analysis.ui;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.vitok.curriculum.Boundaries;
import ru.vitok.statistics.Distribution;
import ru.vitok.uikit.Chart;
import ru.vitok.uikit.ChartSeries;

/** How many works have which primary score, with the scores from which marks are given. */
class ScoreChart extends Chart {

    private static final double BEFORE = 0.5;

    ScoreChart(String title, Distribution works, int max, @Nullable Boundaries boundaries) {
        super(Kind.HISTOGRAM, title);
        axes(getTranslation("analysis.chart.score"), getTranslation("analysis.chart.works"), "");
        range(0, null);
        n(works.n());
        categories(IntStream.rangeClosed(0, max).mapToObj(String::valueOf).toList());
        series(new ChartSeries(
                        getTranslation("analysis.chart.works"),
                        IntStream.rangeClosed(0, max).mapToObj(works::count).toList())
                .stage(2));
        if (boundaries == null) {
            note(getTranslation("analysis.marks.boundaries.none"));
        } else {
            mark(3, boundaries.from3());
            mark(4, boundaries.from4());
            mark(5, boundaries.from5());
        }
    }

    /** The line stands between the last score of the mark below and the first of its own. */
    private void mark(int mark, int from) {
        threshold(getTranslation("analysis.chart.mark", mark, from), from - BEFORE);
    }
}
