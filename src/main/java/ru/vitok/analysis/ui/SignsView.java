package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.Collectors;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.FederalObjectivity;
import ru.vitok.analysis.FieldBoard;
import ru.vitok.analysis.LowResultRow;
import ru.vitok.analysis.LowResultSettings;
import ru.vitok.analysis.Marker;
import ru.vitok.analysis.ObjectivityRow;
import ru.vitok.analysis.Warnings;
import ru.vitok.assessment.LowIndexes;
import ru.vitok.assessment.ResultSources;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.PlainTable;

/** Signs of marking to look at, schools in alphabetical order; a reason to look, never a verdict. */
@Route(AnalysisPaths.SIGNS)
@PermitAll
class SignsView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Warnings warnings;
    private final FederalObjectivity federal;
    private final LowIndexes lows;
    private final ResultSources sources;
    private final Viewers viewers;
    private final FieldBoard board;
    private final LowResultSettings settings;
    private final Formats formats;
    private final Clock clock;

    SignsView(
            Warnings warnings,
            FederalObjectivity federal,
            LowIndexes lows,
            ResultSources sources,
            Viewers viewers,
            FieldBoard board,
            LowResultSettings settings,
            Formats formats,
            Clock clock) {
        this.warnings = warnings;
        this.federal = federal;
        this.lows = lows;
        this.sources = sources;
        this.viewers = viewers;
        this.board = board;
        this.settings = settings;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter("year")
                .filter(it -> it.matches("\\d{4}"))
                .map(Integer::valueOf)
                .orElseGet(() -> board.choices().years().stream()
                        .findFirst()
                        .orElse(Year.now(clock).getValue()));
        removeAll();
        var nav = new Crumbs(
                getTranslation("analysis.signs.title"), new Anchor("/data", getTranslation("analysis.signs.data")));
        var note = new Paragraph(getTranslation("analysis.signs.note"));
        note.addClassName("v-note");
        add(nav, new PageHead(getPageTitle()).sub(getTranslation("analysis.signs.sub", String.valueOf(year))), note);
        var report = federal.report(year);
        var index = report.index();
        if (index.markers().isEmpty()) {
            add(empty("analysis.signs.others"));
            return;
        }
        addReported(year);
        var rows = warnings.objectivity(year);
        var low = warnings.lowResults(year);
        add(
                rows.isEmpty() ? empty("analysis.signs.none") : new Card(table(rows)),
                new Card(getTranslation("analysis.federal.title"), new FederalCard(index, report.rows(), formats)),
                new Card(getTranslation("analysis.low.title"), new LowCard(low, settings.rule(), formats)));
        var imported = lows.list();
        if (!imported.isEmpty()) {
            var warned = low.stream().map(LowResultRow::school).collect(Collectors.toSet());
            add(new Card(
                    getTranslation("analysis.low-index.title"), new LowIndexCard(imported, warned, year, formats)));
        }
    }

    private void addReported(int year) {
        if (viewers.current().municipality().stream()
                .flatMap(it -> sources.of(it).keySet().stream())
                .anyMatch(it -> it.year() == year)) {
            add(new ReportedWords("analysis.signs.reported"));
        }
    }

    private Card empty(String key) {
        return new Card(new EmptyState(getTranslation(key), getTranslation(key + ".words")));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("analysis.signs.title");
    }

    private PlainTable table(List<ObjectivityRow> rows) {
        var table = new PlainTable(
                        getPageTitle(),
                        "analysis.signs.column.school",
                        "analysis.signs.column.sign",
                        "analysis.signs.column.figure",
                        "analysis.signs.column.works")
                .stacked();
        rows.forEach(it -> row(table, it));
        return table;
    }

    private void row(PlainTable table, ObjectivityRow it) {
        var language = Locales.of(this);
        var peak = it.marker() == Marker.BOUNDARY_PEAK;
        var mark = it.mark();
        var sign = peak && mark != null
                ? getTranslation("analysis.signs.peak", mark - 1, mark)
                : getTranslation("analysis.signs." + it.marker());
        var statistic = it.statistic();
        var expected = it.expected();
        var works = it.n();
        var figure = statistic == null || expected == null
                ? getTranslation("analysis.signs.withheld")
                : getTranslation(
                        peak ? "analysis.signs.times" : "analysis.signs.share",
                        formats.decimal(statistic, language),
                        formats.decimal(expected, language));
        table.row(it.name(), sign, figure, works == null ? "" : new PlainTable.Figure(formats.count(works, language)));
    }
}
