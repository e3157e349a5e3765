package ru.vitok.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.GiftedFields;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.GiftedEntries;
import ru.vitok.assessment.GiftedEntry;
import ru.vitok.assessment.OlympiadFilter;
import ru.vitok.assessment.OlympiadRow;
import ru.vitok.assessment.Olympiads;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** Olympiads and contests: where support is asked for; counts of the municipality, rows only of the own school. */
@Route(AssessmentPaths.GIFTED)
@PermitAll
class GiftedView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Olympiads olympiads;
    private final GiftedEntries entries;
    private final GiftedFields fields;
    private final GiftedFindings findings;
    private final Viewers viewers;
    private final Formats formats;

    GiftedView(
            Olympiads olympiads,
            GiftedEntries entries,
            GiftedFields fields,
            GiftedFindings findings,
            Viewers viewers,
            Formats formats) {
        this.olympiads = olympiads;
        this.entries = entries;
        this.fields = fields;
        this.findings = findings;
        this.viewers = viewers;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var all = olympiads.rows(OlympiadFilter.ALL);
        var head = new PageHead(getPageTitle())
                .sub(getTranslation("analysis.gifted.sub"))
                .actions(Buttons.link(getTranslation("analysis.gifted.data"), "table", "/" + AssessmentPaths.DATA));
        var crumbs = new Crumbs(
                getPageTitle(), new Anchor("/" + AssessmentPaths.DATA, getTranslation("assessment.data.title")));
        add(crumbs, head);
        if (all.isEmpty()) {
            add(new Card(new EmptyState(
                    getTranslation("analysis.gifted.empty.title"), getTranslation("analysis.gifted.empty.words"))));
        } else {
            var filter = GiftedFilters.read(event.getLocation(), all.getFirst());
            show(filter, all);
        }
        findings.card(this, fields.list()).ifPresent(this::add);
    }

    private void show(OlympiadFilter filter, List<OlympiadRow> all) {
        var rows = all.stream()
                .filter(it -> Integer.valueOf(it.year()).equals(filter.year()) && it.stage() == filter.stage())
                .filter(it -> filter.subject() == null
                        ? it.grade() == null
                        : it.subject().equals(filter.subject()))
                .toList();
        var note = new Paragraph(getTranslation("analysis.gifted.note"));
        note.addClassName("v-note");
        add(
                new Card(new GiftedFilters(filter, all)),
                new Card(
                        new GiftedTable(rows, filter.subject() == null, formats, fields.mayFind() ? this::find : null)),
                note);
        var own = entries.own(filter);
        if (!own.isEmpty()) {
            add(new GiftedEntriesCard("analysis.gifted.own", own, entries, this::again));
        }
        var laureates = own.isEmpty() ? entries.laureates(filter) : List.<GiftedEntry>of();
        if (!laureates.isEmpty()) {
            add(new GiftedEntriesCard("analysis.gifted.laureates", laureates, entries, this::again));
        }
    }

    private void find(OlympiadRow row) {
        var here = viewers.current().municipality().orElseThrow();
        new GiftedDialog(findings.targets(here, row.subject()), (asks, clubs) -> open(fields.find(row, asks, clubs)))
                .open();
    }

    private void open(UUID field) {
        UI.getCurrent().navigate(AnalysisPaths.GIFTED + "/" + field);
    }

    private void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("analysis.gifted.title");
    }
}
