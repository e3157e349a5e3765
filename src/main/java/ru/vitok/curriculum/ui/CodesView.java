package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import ru.vitok.curriculum.CodifierKind;
import ru.vitok.curriculum.CodifierLinks;
import ru.vitok.curriculum.CodifierPage;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.curriculum.EditionRow;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** Which codes of two editions' codifiers are the same: proposals for people to decide, and what was decided. */
@Route(CurriculumPaths.CODES)
@PermitAll
class CodesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final CodifierLinks links;
    private final Formats formats;

    CodesView(CodifierLinks links, Formats formats) {
        this.links = links;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var crumbs = new Div(new Anchor("/" + CurriculumPaths.EDITIONS, getTranslation("curriculum.editions.title")));
        crumbs.addClassName("v-crumbs");
        var query = event.getLocation().getQueryParameters();
        var kind = "KT".equals(query.getSingleParameter("kind").orElse("")) ? CodifierKind.KT : CodifierKind.KES;
        add(crumbs, new PageHead(getPageTitle()).sub(getTranslation("curriculum.codes.sub")));
        var all = links.editions(kind);
        if (all.isEmpty()) {
            add(
                    kinds(kind),
                    new EmptyState(
                            getTranslation("curriculum.codes.none"), getTranslation("curriculum.codes.none.words")));
            return;
        }
        var later = asked(all, query, "later").orElseGet(() -> SkillsView.wanted(all, query));
        var others = all.stream().filter(it -> CodifierLinks.pair(it, later)).toList();
        var earlier = asked(others, query, "earlier").orElse(others.getFirst());
        show(all, links.page(earlier.id(), later.id(), kind));
    }

    private static Optional<EditionRow> asked(List<EditionRow> all, QueryParameters query, String name) {
        return AddressIds.asked(query, name)
                .flatMap(id -> all.stream().filter(it -> it.id().equals(id)).findFirst());
    }

    private void show(List<EditionRow> all, CodifierPage page) {
        var choice = new Div(
                kinds(page.kind()),
                new SkillPairChoice(
                        all,
                        page.earlier(),
                        page.later(),
                        CodifierLinks::pair,
                        (one, other) -> go(page.kind(), "&earlier=" + one.id() + "&later=" + other.id())));
        choice.addClassName("v-stack");
        var open = new Card(
                getTranslation("curriculum.codes.open"),
                new CodeProposals(page, formats, (earlier, later, relation) -> {
                    var id = links.say(page, earlier, later, relation);
                    UI.getCurrent().refreshCurrentRoute(false);
                    Toast.undoable(getTranslation("curriculum.skills.decided"), () -> {
                        links.undo(id);
                        UI.getCurrent().refreshCurrentRoute(false);
                    });
                }));
        if (page.mayDecide() && page.equalCodes()) {
            open.add(Buttons.quiet(getTranslation("curriculum.codes.alike"), "check", () -> {
                var said = links.sayAlike(page);
                UI.getCurrent().refreshCurrentRoute(false);
                Toast.done(getTranslation("curriculum.codes.alike.done", said));
            }));
        }
        open.addClassName("v-section");
        add(choice, open);
        if (!page.links().isEmpty()) {
            var said = new Card(getTranslation("curriculum.skills.said"), new CodeSayings(page, formats, id -> {
                links.undo(id);
                UI.getCurrent().refreshCurrentRoute(false);
                Toast.done(getTranslation("curriculum.skills.undone"));
            }));
            said.addClassName("v-section");
            add(said);
        }
    }

    private Select<CodifierKind> kinds(CodifierKind kind) {
        var field = new Select<CodifierKind>();
        field.setLabel(getTranslation("curriculum.codes.kind"));
        field.setItems(CodifierKind.values());
        field.setItemLabelGenerator(it -> getTranslation("curriculum.codes.kind." + it));
        field.setValue(kind);
        field.setWidth("18rem");
        field.addValueChangeListener(it -> go(it.getValue(), ""));
        return field;
    }

    private static void go(CodifierKind kind, String more) {
        UI.getCurrent().navigate(CurriculumPaths.CODES, QueryParameters.fromString("kind=" + kind + more));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("curriculum.codes.title");
    }
}
