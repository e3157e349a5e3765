package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.DifficultyDraft;
import ru.vitok.difficulty.DifficultyPaths;
import ru.vitok.difficulty.Suggestions;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.people.Drafts;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Persons;
import ru.vitok.people.Teaching;
import ru.vitok.people.Viewer;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Icon;

/** One sentence, taps instead of typing, and the answer that may already be there. */
@Route(DifficultyPaths.NEW)
@PermitAll
class AskView extends Div implements HasDynamicTitle, BeforeEnterObserver {

    private final Difficulties difficulties;
    private final Drafts drafts;
    private final Span saved = new Span();
    final AskForm form;

    AskView(
            Difficulties difficulties,
            Suggestions suggestions,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Drafts drafts,
            Persons persons,
            Viewers viewers) {
        this.difficulties = difficulties;
        this.drafts = drafts;
        var viewer = viewers.current();
        var here = municipalities.get(viewer.municipality().orElse(null));
        form = new AskForm(taught(persons, viewer), suggestions, new FieldPicks(ledger, here), this::keep);
        addClassNames("v-stack", "v-narrow");
        getStyle().set("max-width", "40rem").set("margin", "0 auto");
        var send = Buttons.primary(getTranslation("difficulty.ask.send"), "send", this::send);
        send.addClassName("is-wide");
        var promise = new Paragraph(getTranslation("difficulty.ask.promise"));
        promise.addClassNames("v-muted", "v-sm");
        promise.getStyle().set("text-align", "center");
        add(head(), form, send, promise);
    }

    /** Who is not in the staff list yet is known by the subject of the role. */
    private static List<Teaching> taught(Persons persons, Viewer viewer) {
        var known = persons.teaching(viewer.person());
        return known.isEmpty()
                ? viewer.grants().stream()
                        .filter(it -> it.subject() != null)
                        .map(it -> new Teaching(
                                viewer.person(), it.organisation().id(), it.subject(), List.of(), null, null, null))
                        .toList()
                : known;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        drafts.mine(AskForm.DRAFT).ifPresent(draft -> form.fill(draft.fields()));
        event.getLocation().getQueryParameters().getSingleParameter("field").ifPresent(form::prompt);
        form.suggest();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("difficulty.ask.title");
    }

    private Div head() {
        var back = new Anchor("/" + DifficultyPaths.MINE, Icon.of("arrow-left"));
        back.addClassName("v-icon-btn");
        back.getElement().setAttribute("aria-label", getTranslation("difficulty.ask.back"));
        saved.addClassNames("v-muted", "v-sm");
        saved.getElement().setAttribute("role", "status");
        var heading = new H1(getPageTitle());
        var head = new Div(back, heading, saved);
        head.addClassNames("v-row", "is-nowrap");
        heading.addClassName("is-grow");
        return head;
    }

    private void keep() {
        drafts.keep(AskForm.DRAFT, form.fields());
        saved.setText(getTranslation("difficulty.ask.saved"));
    }

    private void send() {
        form.read().ifPresent(this::post);
    }

    private void post(DifficultyDraft draft) {
        var id = difficulties.post(draft);
        drafts.drop(AskForm.DRAFT);
        UI.getCurrent().navigate(DifficultyPaths.page(id), QueryParameters.of("sent", "1"));
    }
}
