package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Optional;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.curriculum.EditionRow;
import ru.vitok.curriculum.EquivalenceKind;
import ru.vitok.curriculum.EquivalencePage;
import ru.vitok.curriculum.EquivalenceRelation;
import ru.vitok.curriculum.Equivalences;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Crumbs;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** What of two editions is the same: proposals for people to decide, and what was decided. */
abstract class PairView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Equivalences equivalences;
    private final Formats formats;

    PairView(Equivalences equivalences, Formats formats) {
        this.equivalences = equivalences;
        this.formats = formats;
    }

    /** What the address asks for. */
    abstract EquivalenceKind kind(QueryParameters query);

    /** What else may be chosen beside the editions. */
    Optional<Component> more(EquivalenceKind kind) {
        return Optional.empty();
    }

    /** Shows the page with these parameters. */
    abstract void go(EquivalenceKind kind, String parameters);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var query = event.getLocation().getQueryParameters();
        var kind = kind(query);
        var crumbs = new Crumbs(
                getPageTitle(),
                new Anchor("/" + CurriculumPaths.EDITIONS, getTranslation("curriculum.editions.title")));
        add(crumbs, new PageHead(getPageTitle()).sub(say(kind, "sub")));
        var stack = new Div();
        stack.addClassName("v-stack");
        more(kind).ifPresent(stack::add);
        var all = equivalences.editions(kind);
        if (all.isEmpty()) {
            stack.add(new EmptyState(say(kind, "none"), say(kind, "none.words")));
        } else {
            var later = asked(all, query, "later").orElseGet(() -> wanted(all, query));
            var others = all.stream()
                    .filter(it -> Equivalences.pair(it, later, kind))
                    .toList();
            var earlier = asked(others, query, "earlier").orElse(others.getFirst());
            show(stack, all, equivalences.page(earlier.id(), later.id(), kind));
        }
        add(stack);
    }

    private static Optional<EditionRow> asked(List<EditionRow> all, QueryParameters query, String name) {
        return AddressIds.asked(query, name)
                .flatMap(id -> all.stream().filter(it -> it.id().equals(id)).findFirst());
    }

    /** A page that misses an equivalence leads here with its work. */
    private static EditionRow wanted(List<EditionRow> all, QueryParameters query) {
        var subject = query.getSingleParameter("subject").orElse("");
        var grade = query.getSingleParameter("grade").orElse("");
        return all.stream()
                .filter(it -> it.subject().equals(subject)
                        && String.valueOf(it.grade()).equals(grade))
                .findFirst()
                .orElse(all.getFirst());
    }

    private void show(Div stack, List<EditionRow> all, EquivalencePage page) {
        var kind = page.kind();
        stack.add(new PairChoice(all, page, (one, other) -> go(kind, "earlier=" + one.id() + "&later=" + other.id())));
        if (!kind.codifier()) {
            stack.add(new Paragraph(say(kind, "equal", page.equal())));
        }
        var open = new Card(
                say(kind, "open"),
                new PairProposals(page, formats, (earlier, later, relation) -> decide(page, earlier, later, relation)));
        if (page.mayDecide() && page.equalCodes()) {
            open.add(Buttons.quiet(say(kind, "alike"), "check", () -> {
                var said = equivalences.sayAlike(page);
                UI.getCurrent().refreshCurrentRoute(false);
                Toast.done(say(kind, "alike.done", said));
            }));
        }
        stack.add(open);
        if (!page.said().isEmpty()) {
            stack.add(new Card(getTranslation("curriculum.pair.said"), new PairSayings(page, formats, id -> {
                equivalences.undo(id);
                UI.getCurrent().refreshCurrentRoute(false);
                Toast.done(say(kind, "undone"));
            })));
        }
    }

    private void decide(EquivalencePage page, String earlier, String later, EquivalenceRelation relation) {
        var id = equivalences.say(page, earlier, later, relation);
        UI.getCurrent().refreshCurrentRoute(false);
        Toast.undoable(getTranslation("curriculum.pair.decided"), () -> {
            equivalences.undo(id);
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private String say(EquivalenceKind kind, String text, Object... arguments) {
        return getTranslation(PairWords.of(kind, text), arguments);
    }
}
