package ru.vitok.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.people.PeoplePaths;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.PageHead;

/** The tree of organisations that the administrator keeps, and adding to it. */
@Route(PeoplePaths.ORGANISATIONS)
@PermitAll
class OrganisationsView extends Div implements HasDynamicTitle {

    private final Organisations organisations;

    OrganisationsView(Organisations organisations) {
        this.organisations = organisations;
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.organisations.title");
    }

    private void show() {
        removeAll();
        var all = organisations.kept();
        var page = new Div(new OrganisationForm(organisations, all, this::show));
        page.addClassName("v-stack");
        all.stream()
                .filter(it -> it.kind() == OrganisationKind.MUNICIPALITY)
                .forEach(it -> page.add(municipality(it, below(all, it))));
        add(new PageHead(getPageTitle()).sub(getTranslation("people.organisations.sub", all.size())), page);
    }

    private static List<Organisation> below(List<Organisation> all, Organisation municipality) {
        return all.stream()
                .filter(it -> !it.equals(municipality) && municipality.id().equals(it.municipality()))
                .toList();
    }

    private Card municipality(Organisation it, List<Organisation> below) {
        var list = new Div();
        list.addClassName("v-list");
        below.forEach(school -> list.add(row(school)));
        var card = new Card(it.name());
        var page = new Div(line(getTranslation("people.organisations.count", below.size(), it.code())), list);
        page.addClassName("v-stack");
        card.add(page);
        return card;
    }

    private Div row(Organisation it) {
        var row = new Div(new Span(it.name()), line(details(it)));
        row.addClassNames("v-list-item", "v-between");
        return row;
    }

    /** «edu990103 · город» */
    private String details(Organisation it) {
        var words = new StringBuilder(it.code());
        if (it.kind() == OrganisationKind.SERVICE) {
            words.append(" · ").append(getTranslation("people.kind.SERVICE"));
        }
        if (it.cluster() != null) {
            words.append(" · ").append(it.cluster());
        }
        return words.toString();
    }

    private static Span line(String words) {
        var line = new Span(words);
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
