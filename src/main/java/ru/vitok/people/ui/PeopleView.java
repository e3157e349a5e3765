package ru.vitok.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import ru.vitok.people.AccountDirectory;
import ru.vitok.people.PeoplePaths;
import ru.vitok.people.PersonCard;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Icon;
import ru.vitok.uikit.PageHead;

/** Whoever works at an organisation that the administrator keeps. What was looked for stands in the address. */
@Route(PeoplePaths.PEOPLE)
@PermitAll
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final TextField words = new TextField();

    private final AccountDirectory directory;
    private final Card list = new Card();

    PeopleView(AccountDirectory directory) {
        this.directory = directory;
        directory.requireAdministrator();
        words.setPlaceholder(getTranslation("people.admin.search"));
        words.setAriaLabel(getTranslation("people.admin.search"));
        words.setPrefixComponent(Icon.of("search"));
        words.setClearButtonVisible(true);
        words.setWidthFull();
        words.addKeyDownListener(Key.ENTER, _ -> look());
        var row = new Div(words, Buttons.quiet(getTranslation("people.admin.find"), "search", this::look));
        words.addClassName("is-grow");
        row.addClassName("v-row");
        var page = new Div(row, list);
        page.addClassName("v-stack");
        add(
                new PageHead(getPageTitle())
                        .sub(getTranslation("people.admin.sub"))
                        .actions(Buttons.primaryLink(
                                getTranslation("people.admin.add"), "plus", "/" + PeoplePaths.NEW_PERSON)),
                page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked =
                event.getLocation().getQueryParameters().getSingleParameter("q").orElse("");
        words.setValue(asked);
        show(directory.find(asked));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.admin.title");
    }

    private void look() {
        var query = words.isEmpty() ? QueryParameters.empty() : QueryParameters.of("q", words.getValue());
        getUI().ifPresent(ui -> ui.navigate(PeoplePaths.PEOPLE, query));
    }

    private void show(List<PersonCard> people) {
        list.removeAll();
        if (people.isEmpty()) {
            list.add(
                    new EmptyState(getTranslation("people.admin.nobody"), getTranslation("people.admin.nobody.words")));
            return;
        }
        var rows = new Div();
        rows.addClassName("v-list");
        people.forEach(person -> rows.add(row(person)));
        list.add(rows);
        if (people.size() == AccountDirectory.LISTED) {
            list.add(muted(getTranslation("people.admin.more", AccountDirectory.LISTED)));
        }
    }

    private Component row(PersonCard person) {
        var words = new Div(new H3(person.name()), muted(PersonWords.line(this, person)));
        if (!person.areas().isEmpty()) {
            words.add(muted(PersonWords.areas(this, person)));
        }
        var link = new Anchor("/" + PeoplePaths.person(person.id()), words);
        link.addClassNames("v-list-item", "v-between");
        if (person.login() == null) {
            link.add(Chip.of(getTranslation("people.admin.no-account"), Chip.Tone.WARN));
        } else if (person.disabled()) {
            link.add(Chip.of(getTranslation("people.admin.disabled"), Chip.Tone.BAD));
        } else {
            link.add(muted(person.login()));
        }
        return link;
    }

    private static Paragraph muted(String words) {
        var line = new Paragraph(words);
        line.addClassNames("v-muted", "v-sm");
        return line;
    }
}
