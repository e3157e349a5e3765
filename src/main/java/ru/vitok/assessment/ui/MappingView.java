package ru.vitok.assessment.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.ColumnMappings;
import ru.vitok.assessment.MappingSheet;
import ru.vitok.assessment.intake.data.ColumnMapping;
import ru.vitok.assessment.intake.data.ColumnRole;
import ru.vitok.assessment.intake.data.Heading;
import ru.vitok.curriculum.Tests;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Drafts;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.DraftNote;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** A file of no known form: what each of its columns means, with what would be read of it below. */
@Route(AssessmentPaths.IMPORT + "/:id/files/:file/mapping")
@PermitAll
class MappingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final ColumnMappings mappings;
    private final Tests tests;
    private final Drafts drafts;
    private final Formats formats;
    private final Div outcome = new Div();
    private final List<MappingColumnCard> cards = new ArrayList<>();
    private UUID upload = new UUID(0, 0);
    private UUID file = new UUID(0, 0);
    private int headerRow;
    private @Nullable MappingWorkFields work;

    MappingView(ColumnMappings mappings, Tests tests, Drafts drafts, Formats formats) {
        this.mappings = mappings;
        this.tests = tests;
        this.drafts = drafts;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        upload = AddressIds.of(event);
        file = event.getRouteParameters().get("file").flatMap(AddressIds::read).orElseThrow(Refusal::notFound);
        var sheet = mappings.sheet(upload, file);
        show(sheet, sheet.mapping());
        drafts.mine(draft())
                .ifPresent(kept -> addComponentAtIndex(
                        2,
                        new DraftNote(
                                getTranslation("assessment.mapping.draft", formats.moment(kept.savedAt(), getLocale())),
                                () -> show(sheet, ColumnMapping.of(kept.fields())),
                                () -> drafts.drop(draft()))));
    }

    private void show(MappingSheet sheet, ColumnMapping said) {
        removeAll();
        cards.clear();
        headerRow = said.headerRow();
        var crumbs = new Crumbs(
                getPageTitle(),
                new Anchor("/" + AssessmentPaths.upload(upload), getTranslation("assessment.upload.title")));
        add(crumbs, head(sheet));
        var now = sheet.said();
        if (now != null) {
            var note = new Paragraph(getTranslation("assessment.mapping.said", formats.moment(now, getLocale())));
            note.addClassName("v-note");
            add(note);
        }
        work = new MappingWorkFields(said.heading(), tests.subjects(), this::changed);
        add(
                new Card(getTranslation("assessment.mapping.work"), work),
                new Card(getTranslation("assessment.mapping.columns"), columns(sheet, said)),
                new Card(getTranslation("assessment.mapping.outcome"), outcome),
                new Card(new NativeDetails(
                        getTranslation("assessment.mapping.rows"), MappingRowsTable.of(this, sheet))));
        read();
    }

    private PageHead head(MappingSheet sheet) {
        var head = new PageHead(getPageTitle()).sub(getTranslation("assessment.mapping.sub", sheet.name()));
        head.actions(
                Buttons.link(getTranslation("assessment.mapping.cancel"), "x", "/" + AssessmentPaths.upload(upload)));
        if (sheet.said() != null) {
            head.actions(Buttons.quiet(getTranslation("assessment.mapping.forget"), "undo-2", this::forget));
        }
        head.actions(Buttons.primary(getTranslation("assessment.mapping.save"), "check", this::save));
        return head;
    }

    private Div columns(MappingSheet sheet, ColumnMapping said) {
        var list = new Div();
        list.addClassName("v-list");
        Map<Integer, ColumnMapping.Column> known =
                said.columns().stream().collect(Collectors.toMap(ColumnMapping.Column::place, it -> it));
        for (var column : sheet.columns()) {
            if (column.stored()) {
                var now = known.getOrDefault(
                        column.place(), new ColumnMapping.Column(column.place(), ColumnRole.IGNORED, null, null));
                var card = new MappingColumnCard(column, now, this::changed);
                cards.add(card);
                list.add(card);
            }
        }
        var absent = sheet.columns().stream()
                .filter(it -> !it.stored())
                .map(it -> it.caption().isEmpty() ? it.letter() : it.letter() + " «" + it.caption() + "»")
                .collect(Collectors.joining(", "));
        if (!absent.isEmpty()) {
            var note = new Paragraph(getTranslation("assessment.mapping.not-stored", absent));
            note.addClassName("v-note");
            var both = new Div(list, note);
            both.addClassName("v-stack");
            return both;
        }
        return list;
    }

    private ColumnMapping said() {
        var fields = work;
        return new ColumnMapping(
                headerRow,
                fields == null ? Heading.NONE : fields.said(),
                cards.stream().map(MappingColumnCard::said).toList());
    }

    private void changed() {
        drafts.keep(draft(), said().fields());
        read();
    }

    private void read() {
        outcome.removeAll();
        outcome.add(new MappingOutcomeCard(mappings.preview(upload, file, said())));
    }

    private void save() {
        mappings.apply(upload, file, said());
        drafts.drop(draft());
        getUI().ifPresent(ui -> ui.navigate(AssessmentPaths.upload(upload)));
    }

    private void forget() {
        mappings.forget(upload, file);
        drafts.drop(draft());
        Toast.done(getTranslation("assessment.mapping.forgotten"));
        getUI().ifPresent(ui -> ui.navigate(AssessmentPaths.upload(upload)));
    }

    private String draft() {
        return "mapping-" + file;
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("assessment.mapping.title");
    }
}
