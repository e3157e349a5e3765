package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.UI;
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
import java.util.Optional;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.curriculum.EditionRow;
import ru.vitok.curriculum.EditionSkill;
import ru.vitok.curriculum.SkillLinks;
import ru.vitok.curriculum.SkillPage;
import ru.vitok.curriculum.SkillRelation;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;
import ru.vitok.uikit.Toast;

/** Which skills of two editions are the same: proposals for people to decide, and what was decided. */
@Route(CurriculumPaths.EQUIVALENCES)
@PermitAll
class SkillsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final SkillLinks links;
    private final Formats formats;

    SkillsView(SkillLinks links, Formats formats) {
        this.links = links;
        this.formats = formats;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var crumbs = new Div(new Anchor("/" + CurriculumPaths.EDITIONS, getTranslation("curriculum.editions.title")));
        crumbs.addClassName("v-crumbs");
        add(crumbs, new PageHead(getPageTitle()).sub(getTranslation("curriculum.skills.sub")));
        var all = links.editions();
        if (all.isEmpty()) {
            add(new EmptyState(
                    getTranslation("curriculum.skills.none"), getTranslation("curriculum.skills.none.words")));
            return;
        }
        var query = event.getLocation().getQueryParameters();
        var later = asked(all, query, "later").orElseGet(() -> wanted(all, query));
        var others = all.stream()
                .filter(it -> !it.id().equals(later.id()) && it.sameWork(later))
                .toList();
        var earlier = asked(others, query, "earlier").orElse(others.getFirst());
        show(all, links.page(earlier.id(), later.id()));
    }

    private static Optional<EditionRow> asked(List<EditionRow> all, QueryParameters query, String name) {
        return AddressIds.asked(query, name)
                .flatMap(id -> all.stream().filter(it -> it.id().equals(id)).findFirst());
    }

    /** A page that misses an equivalence leads here with its work. */
    static EditionRow wanted(List<EditionRow> all, QueryParameters query) {
        var subject = query.getSingleParameter("subject").orElse("");
        var grade = query.getSingleParameter("grade").orElse("");
        return all.stream()
                .filter(it -> it.subject().equals(subject)
                        && String.valueOf(it.grade()).equals(grade))
                .findFirst()
                .orElse(all.getFirst());
    }

    private void show(List<EditionRow> all, SkillPage page) {
        var stack = new Div();
        stack.addClassName("v-stack");
        stack.add(
                new SkillPairChoice(all, page.earlier(), page.later(), this::choose),
                new Paragraph(getTranslation("curriculum.skills.equal", page.equal())));
        stack.add(new Card(
                getTranslation("curriculum.skills.proposals"),
                new SkillProposals(page, formats, (one, other, relation) -> say(page, one, other, relation))));
        if (!page.links().isEmpty()) {
            stack.add(new Card(getTranslation("curriculum.skills.said"), new SkillSayings(page, formats, it -> {
                links.undo(it.id());
                UI.getCurrent().refreshCurrentRoute(false);
                Toast.done(getTranslation("curriculum.skills.undone"));
            })));
        }
        add(stack);
    }

    private void say(SkillPage page, String earlier, EditionSkill later, SkillRelation relation) {
        var id = links.say(page.later().id(), earlier, later.code(), relation);
        UI.getCurrent().refreshCurrentRoute(false);
        Toast.undoable(getTranslation("curriculum.skills.decided"), () -> {
            links.undo(id);
            UI.getCurrent().refreshCurrentRoute(false);
        });
    }

    private void choose(EditionRow earlier, EditionRow later) {
        UI.getCurrent()
                .navigate(
                        CurriculumPaths.EQUIVALENCES,
                        QueryParameters.fromString("earlier=" + earlier.id() + "&later=" + later.id()));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("curriculum.skills.title");
    }
}
