package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.GiftedField;
import ru.vitok.analysis.GiftedFields;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.evidence.ui.TrailView;
import ru.vitok.people.Municipalities;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.CameOfDialog;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** A finding of olympiads: what asks for support, from which figures, what came of it. */
@Route(AssessmentPaths.GIFTED + "/:id")
@PermitAll
class GiftedFieldView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private static final int RING = 64;

    private final GiftedFields fields;
    private final GiftedFindings findings;
    private final Municipalities municipalities;
    private @Nullable GiftedField field;

    GiftedFieldView(GiftedFields fields, GiftedFindings findings, Municipalities municipalities) {
        this.fields = fields;
        this.findings = findings;
        this.municipalities = municipalities;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(AddressIds.of(event));
    }

    @Override
    public String getPageTitle() {
        return field == null ? getTranslation("analysis.gifted.title") : field.asks();
    }

    private void show(UUID id) {
        removeAll();
        var row = fields.get(id);
        field = row;
        var here = municipalities.get(row.municipality());
        var crumbs = new Crumbs(
                row.subject(),
                new Anchor("/" + AssessmentPaths.GIFTED, getTranslation("analysis.gifted.title")),
                new Anchor(
                        "/" + AssessmentPaths.GIFTED + "?year=" + row.year() + "&stage=" + row.stage(),
                        getTranslation("assessment.stage." + row.stage()) + ", " + row.year()));
        add(
                crumbs,
                new PageHead(row.asks())
                        .lead(new Ring(findings.ring(row), here, RING))
                        .sub(GiftedFindings.line(this, row))
                        .subComponent(GiftedFindings.state(this, row))
                        .actions(actions(row)));
        if (row.cameOf() != null) {
            var came = new Paragraph(row.cameOf());
            add(new Card(getTranslation("uikit.came"), came));
        }
        add(new Card(getTranslation("analysis.trail.title"), new TrailView(fields.trail(id), here)));
    }

    private Component[] actions(GiftedField row) {
        var buttons = new ArrayList<Component>();
        if (fields.mayClose(row)) {
            buttons.add(Buttons.quiet(getTranslation("analysis.field.close"), "circle-check", () -> close(row)));
            buttons.add(Buttons.primaryLink(
                    getTranslation("analysis.field.session"), "calendar-plus", "/sessions/new?field=" + row.id()));
        }
        return buttons.toArray(Component[]::new);
    }

    private void close(GiftedField row) {
        new CameOfDialog(getTranslation("analysis.field.close"), words -> {
                    fields.close(row.id(), words);
                    Toast.done(getTranslation("analysis.field.closed"));
                    show(row.id());
                })
                .open();
    }
}
