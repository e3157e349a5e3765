package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import ru.vitok.analysis.ClosedFields;
import ru.vitok.analysis.FieldExport;
import ru.vitok.analysis.FieldLinks;
import ru.vitok.analysis.HandedOver;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.PublishTargets;
import ru.vitok.analysis.SchoolReviews;
import ru.vitok.analysis.Scope;
import ru.vitok.analysis.TalkPaper;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.ActionMenu;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Toast;

/** What can be done with a field now; one of it is primary. */
@org.springframework.stereotype.Component
class FieldActions {

    private final ProblemFields fields;
    private final ClosedFields closed;
    private final HandedOver handed;
    private final SchoolReviews reviews;
    private final Viewers viewers;
    private final FieldExport export;
    private final ObjectProvider<TalkPaper> papers;
    private final ObjectProvider<PublishTargets> targets;
    private final ObjectProvider<FieldLinks> links;

    FieldActions(
            ProblemFields fields,
            ClosedFields closed,
            HandedOver handed,
            SchoolReviews reviews,
            Viewers viewers,
            FieldExport export,
            ObjectProvider<TalkPaper> papers,
            ObjectProvider<PublishTargets> targets,
            ObjectProvider<FieldLinks> links) {
        this.fields = fields;
        this.closed = closed;
        this.handed = handed;
        this.reviews = reviews;
        this.viewers = viewers;
        this.export = export;
        this.papers = papers;
        this.targets = targets;
        this.links = links;
    }

    Component[] of(Component page, ProblemFieldRow row, Runnable refresh) {
        var buttons = new ArrayList<Component>();
        links.orderedStream()
                .flatMap(it -> it.of(row).stream())
                .forEach(it ->
                        buttons.add(Buttons.link(page.getTranslation(it.titleKey()), it.icon(), "/" + it.path())));
        if (export.may(row)) {
            buttons.add(downloads(page, row));
        }
        reviews.open(row.id())
                .forEach(school ->
                        buttons.add(Buttons.primary(page.getTranslation("analysis.field.review"), "check", () -> {
                            reviews.analysed(row.id(), school);
                            Toast.undoable(page.getTranslation("analysis.field.reviewed"), () -> {
                                reviews.takeBack(row.id(), school);
                                refresh.run();
                            });
                            refresh.run();
                        })));
        if (fields.mayEdit(row)) {
            switch (row.status()) {
                case CANDIDATE -> buttons.add(confirm(page, row, refresh));
                case CONFIRMED, PUBLISHED -> passOn(page, row, refresh, buttons);
                case CLOSED ->
                    buttons.add(Buttons.quiet(
                            page.getTranslation("analysis.field.reopen"), "history", () -> reopen(page, row, refresh)));
            }
        }
        if (mayPlan(row)) {
            buttons.add(Buttons.primaryLink(
                    page.getTranslation("analysis.field.session"), "calendar-plus", "/sessions/new?field=" + row.id()));
        }
        return buttons.toArray(Component[]::new);
    }

    /** For those who pass it on, and for who leads a club or an association and plans its sessions. */
    private boolean mayPlan(ProblemFieldRow row) {
        var open = row.status() == ProblemFieldStatus.CONFIRMED || row.status() == ProblemFieldStatus.PUBLISHED;
        return open && row.scope() != Scope.SCHOOL && (fields.mayEdit(row) || leads());
    }

    private boolean leads() {
        return viewers.current().grants().stream()
                .anyMatch(it -> it.role() == Role.CLUB_LEADER || it.role() == Role.ASSOCIATION_HEAD);
    }

    private Component downloads(Component page, ProblemFieldRow row) {
        var links = new ArrayList<Component>();
        links.add(FieldDownload.link(page, export, List.of(row.id()), row.skill()));
        papers.ifAvailable(it -> links.addAll(FieldDownload.papers(page, it, List.of(row.id()), row.skill())));
        // a school's field is talked over in the school: no association gets it
        var words = row.scope() == Scope.SCHOOL ? "analysis.export.menu.school" : "analysis.export.menu";
        return new ActionMenu(page.getTranslation(words), "download", links.toArray(Component[]::new));
    }

    private Component confirm(Component page, ProblemFieldRow row, Runnable refresh) {
        return Buttons.primary(
                page.getTranslation("analysis.field.confirm"),
                "check",
                () -> new ConfirmDialog(cause -> {
                            fields.confirm(row.id(), cause.isEmpty() ? null : cause);
                            Toast.done(page.getTranslation("analysis.field.confirmed"));
                            refresh.run();
                        })
                        .open());
    }

    private void passOn(Component page, ProblemFieldRow row, Runnable refresh, List<Component> buttons) {
        if (row.status() == ProblemFieldStatus.PUBLISHED) {
            buttons.add(Buttons.quiet(page.getTranslation("analysis.field.close"), "circle-check", () -> {
                fields.close(row.id());
                Toast.undoable(page.getTranslation("analysis.field.closed"), () -> reopen(page, row, refresh));
                refresh.run();
            }));
        }
        if (row.scope() != Scope.SCHOOL) {
            buttons.add(Buttons.quiet(page.getTranslation("analysis.field.hand-over"), "share-2", () -> {
                var clubs = targets.orderedStream()
                        .flatMap(it -> it.targets(row.municipality(), row.subject()).stream())
                        .toList();
                new HandOverDialog(clubs, handed.clubs(row.id()), (chosen, note) -> {
                            fields.publish(row.id(), chosen, note);
                            Toast.done(page.getTranslation("analysis.field.handed-over"));
                            refresh.run();
                        })
                        .open();
            }));
        }
    }

    private void reopen(Component page, ProblemFieldRow row, Runnable refresh) {
        closed.reopen(row.id());
        Toast.done(page.getTranslation("analysis.field.reopened"));
        refresh.run();
    }
}
