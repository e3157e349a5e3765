package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.HeatMap;
import ru.vitok.assessment.ResultNote;
import ru.vitok.assessment.ResultNotes;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.ResultsExport;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.TaskResults;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Icon;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.SlowPart;
import ru.vitok.uikit.SlowReads;

/** Results by task: the municipality and its schools in alphabetical order; the choice stands in the address. */
@Route(AssessmentPaths.TASKS)
@PermitAll
class TasksView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** What is read beside the page. */
    private record MapWithNotes(HeatMap map, List<ResultNote> notes) {}

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Results results;
    private final ResultsExport export;
    private final Viewers viewers;
    private final Permissions permissions;
    private final Formats formats;
    private final ObjectProvider<ResultNotes> others;
    private final SlowReads slow;

    TasksView(
            Results results,
            ResultsExport export,
            Viewers viewers,
            Permissions permissions,
            Formats formats,
            ObjectProvider<ResultNotes> others,
            SlowReads slow) {
        this.results = results;
        this.export = export;
        this.viewers = viewers;
        this.permissions = permissions;
        this.formats = formats;
        this.others = others;
        this.slow = slow;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var municipality = viewers.current().municipality().orElse(null);
        List<SliceKey> slices = municipality == null ? List.of() : results.slices(municipality);
        if (municipality == null || slices.isEmpty()) {
            add(new PageHead(getPageTitle()), new Card(NoData.on(this, permissions)));
            return;
        }
        var wanted = event.getLocation().getQueryParameters();
        var chosen = slices.stream().filter(it -> fits(it, wanted)).findFirst().orElse(slices.getFirst());
        var language = getLocale();
        var head = head(chosen, municipality);
        add(head, new SliceFilter(slices, chosen, this::choose));
        add(new SlowPart<>(slow, () -> read(chosen, municipality, language), it -> cards(head, it, municipality)));
    }

    private MapWithNotes read(SliceKey key, UUID municipality, Locale language) {
        var notes = others.orderedStream()
                .flatMap(it -> it.of(key, municipality, language).stream())
                .toList();
        return new MapWithNotes(results.heatMap(key, municipality), notes);
    }

    private static boolean fits(SliceKey key, QueryParameters wanted) {
        return equal(wanted, "procedure", key.procedure())
                && equal(wanted, "year", String.valueOf(key.year()))
                && equal(wanted, "subject", key.subject())
                && equal(wanted, "grade", String.valueOf(key.grade()));
    }

    private static boolean equal(QueryParameters wanted, String name, String value) {
        return wanted.getSingleParameter(name).map(value::equals).orElse(true);
    }

    private List<Component> cards(PageHead head, MapWithNotes read, UUID municipality) {
        var map = read.map();
        head.subLater(getTranslation(
                "assessment.tasks.sub",
                Words.slice(this, map.key()),
                map.schools().size(),
                map.municipality().participants()));
        var heat = new HeatGrid(HeatJson.of(map, this, formats), (row, task) -> open(read, municipality, row, task));
        var cards = new ArrayList<Component>();
        cards.add(new Card(heat, new HeatLegend(map, formats)));
        if (!read.notes().isEmpty()) {
            cards.add(new NoteCards(read.notes()));
        }
        SkillsUnknown.of(map.key().subject(), map.municipality(), permissions).ifPresent(cards::add);
        cards.add(new Card(new NativeDetails(
                getTranslation("assessment.tasks.table"), new TaskTable(map.municipality(), formats))));
        var note = new Paragraph(getTranslation(Words.judging(map.key())));
        note.addClassName("v-note");
        cards.add(note);
        return cards;
    }

    private void choose(SliceKey key) {
        getUI().ifPresent(ui ->
                ui.navigate(AssessmentPaths.TASKS, QueryParameters.fromString(AssessmentPaths.query(key))));
    }

    private PageHead head(SliceKey key, UUID municipality) {
        var head = new PageHead(getPageTitle()).sub(Words.slice(this, key));
        if (permissions.anywhere("import", Action.CREATE)) {
            head.actions(
                    Buttons.link(getTranslation("assessment.data.import"), "upload", "/" + AssessmentPaths.IMPORT));
        }
        if (permissions.anywhere("import", Action.VIEW)) {
            head.actions(Buttons.link(
                    getTranslation("assessment.versions.title"), "history", "/" + AssessmentPaths.versions(key)));
        }
        if (permissions.anywhere("results.school", Action.EXPORT)) {
            head.actions(download(key, municipality));
        }
        if (permissions.anywhere("report.subject", Action.EXPORT)) {
            head.actions(Buttons.primaryLink(
                    getTranslation("assessment.tasks.report"), "file-text", "/" + AssessmentPaths.report(key)));
        }
        return head;
    }

    /** The link asks anew who follows it: what was allowed when the page was drawn may have been taken away. */
    private Anchor download(SliceKey key, UUID municipality) {
        var name = Words.slice(this, key) + ".xlsx";
        var language = getLocale();
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = export.tasks(key, municipality, language);
                    return new DownloadResponse(new ByteArrayInputStream(bytes), name, XLSX, bytes.length);
                }),
                "");
        link.add(Icon.of("file-spreadsheet"));
        link.add(getTranslation("assessment.tasks.export"));
        link.addClassName("v-btn");
        return link;
    }

    private void open(MapWithNotes read, UUID municipality, String row, String task) {
        var map = read.map();
        var line = map.schools().stream()
                .filter(it -> it.id().toString().equals(row))
                .findFirst();
        TaskResults group = line.map(HeatMap.Line::results).orElse(map.municipality());
        var name = line.map(HeatMap.Line::name).orElse(getTranslation("assessment.tasks.municipality"));
        group.tasks().stream()
                .filter(it -> it.number().equals(task))
                .findFirst()
                .ifPresent(it -> {
                    var origin = results.origin(
                            map.key(), municipality, line.map(HeatMap.Line::id).orElse(null));
                    new CellDialog(name, line.isEmpty(), it, map.thresholds(), origin, read.notes(), formats).open();
                });
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("assessment.tasks.title");
    }
}
