package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.DataVersion;
import ru.vitok.assessment.DataVersions;
import ru.vitok.assessment.SliceKey;
import ru.vitok.kernel.Refusal;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.PlainTable;

/** The files behind a test's results, one after another, and what differs between two of them. */
@Route(AssessmentPaths.VERSIONS)
@PermitAll
class VersionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final DataVersions versions;
    private final Formats formats;

    VersionsView(DataVersions versions, Formats formats) {
        this.versions = versions;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var key = key(event.getLocation().getQueryParameters());
        var all = versions.of(key);
        var crumbs = new Crumbs(getPageTitle(), new Anchor("/" + AssessmentPaths.tasks(key), Words.slice(this, key)));
        var stack = new Div(new Card(list(all), note()));
        stack.addClassName("v-stack");
        var works = all.stream().filter(DataVersion::works).toList();
        if (works.size() > 1) {
            stack.add(new VersionCompare(
                    works,
                    formats,
                    (before, after, from, most) -> versions.difference(key, before.id(), after.id(), from, most)));
        }
        add(crumbs, new PageHead(getPageTitle()).sub(getTranslation("assessment.versions.sub")), stack);
    }

    private static SliceKey key(QueryParameters query) {
        try {
            return new SliceKey(
                    query.getSingleParameter("procedure").orElse(""),
                    query.getSingleParameter("subject").orElse(""),
                    Integer.parseInt(query.getSingleParameter("grade").orElse("")),
                    Integer.parseInt(query.getSingleParameter("year").orElse("")));
        } catch (NumberFormatException typedByHand) {
            throw Refusal.notFound();
        }
    }

    private PlainTable list(List<DataVersion> all) {
        var table = new PlainTable(
                        getTranslation("assessment.versions.title"),
                        "assessment.data.file",
                        "assessment.import.form",
                        "assessment.import.works",
                        "assessment.data.who",
                        "assessment.versions.when",
                        "assessment.data.state")
                .stacked();
        all.forEach(it -> table.row(
                new Anchor("/" + AssessmentPaths.upload(it.upload()), it.file()),
                Words.form(this, it.form()),
                it.participants(),
                it.uploadedBy(),
                formats.moment(it.confirmedAt(), getLocale()),
                state(it)));
        return table;
    }

    private Component state(DataVersion version) {
        if (!version.standing()) {
            return Chip.of(getTranslation("assessment.import-status.reverted"));
        }
        return version.replaced() == 0
                ? Chip.of(getTranslation("assessment.versions.standing"), Chip.Tone.OK)
                : Chip.of(getTranslation(
                        version.replaced() < version.schools()
                                ? "assessment.versions.replaced-partly"
                                : "assessment.versions.replaced"));
    }

    private Paragraph note() {
        var note = new Paragraph(getTranslation("assessment.versions.note"));
        note.addClassNames("v-muted", "v-sm");
        return note;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("assessment.versions.title");
    }
}
