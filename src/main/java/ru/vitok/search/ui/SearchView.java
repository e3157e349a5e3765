package ru.vitok.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.stream.Collectors;
import ru.vitok.search.ClubNames;
import ru.vitok.search.PacedSearch;
import ru.vitok.search.SearchPage;
import ru.vitok.search.SearchQuery;
import ru.vitok.search.SeenPeople;
import ru.vitok.search.SkillNames;
import ru.vitok.search.saved.FollowedNames;
import ru.vitok.search.saved.SavedSearch;
import ru.vitok.search.saved.SavedSearches;
import ru.vitok.search.words.SearchWords;
import ru.vitok.uikit.AddressIds;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.ChoiceCard;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Icon;
import ru.vitok.uikit.PageHead;

/** Search over everything the person may see. What is asked and chosen stands in the page's address. */
@Route("search")
@AnonymousAllowed
class SearchView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    final TextField field = new TextField();
    final Span count = new Span();
    final Div results = new Div();
    private final FollowButton follow;
    private final PacedSearch search;
    private final SavedSearches followed;
    private final FollowedNames names;
    private final SearchWords words;
    private final SkillNames skills;
    private final ClubNames clubs;
    private final SeenPeople people;
    private final Formats formats;
    private final ChoiceCard.Unfolded choosing = new ChoiceCard.Unfolded();
    private SearchState state = SearchState.of(QueryParameters.empty());

    SearchView(
            PacedSearch search,
            SavedSearches followed,
            FollowedNames names,
            SearchWords words,
            SkillNames skills,
            ClubNames clubs,
            SeenPeople people,
            Formats formats) {
        this.search = search;
        this.words = words;
        this.followed = followed;
        this.names = names;
        this.follow = new FollowButton(followed);
        this.skills = skills;
        this.clubs = clubs;
        this.people = people;
        this.formats = formats;
        field.setPlaceholder(getTranslation("search.page.placeholder"));
        field.setAriaLabel(getTranslation("search.page.field"));
        field.setPrefixComponent(Icon.of("search"));
        field.setMaxLength(SearchQuery.WORDS_MAX);
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.addKeyPressListener(Key.ENTER, _ -> open(state.words(field.getValue())));
        count.addClassNames("v-muted", "v-sm");
        // what changes by itself is read out
        count.getElement().setAttribute("role", "status");
        results.addClassNames("v-stack");
        var line = new Div(count, follow);
        line.addClassName("v-between");
        var asking = new Div(field, line);
        asking.addClassNames("v-stack", "is-tight");
        var head = new PageHead(getTranslation("search.page.title"));
        if (words.mine()) {
            head.actions(WordsLink.all(this));
        }
        add(head, asking, results);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getLocation().getQueryParameters();
        var asked = AddressIds.asked(address, SavedSearch.NAME)
                .flatMap(followed::query)
                .map(SearchState::new)
                .orElseGet(() -> SearchState.of(address));
        state = asked.onlyClubs(clubs.names(asked.query().further().clubs()).keySet());
        field.setValue(state.query().words());
        show(search.find(state.query()));
        follow.show(state.query());
        if (state.query().words().isBlank() && !state.filtered()) {
            results.addComponentAsFirst(new FollowedCard(followed, names));
        }
        if (!state.query().equals(asked.query())) {
            results.addComponentAsFirst(new Paragraph(getTranslation("search.page.club-gone")));
        }
    }

    private void show(SearchPage page) {
        results.removeAll();
        var called = people.called(state.filtered() ? "" : state.query().words(), PeopleCard.MOST);
        count.setText(countLine(page, called.size()));
        results.add(new TypeChips(page, state, formats, this::open));
        if (page.suggestion() != null) {
            results.add(suggestion(page.suggestion()));
        } else if (page.relaxed()) {
            results.add(new Paragraph(getTranslation("search.page.relaxed")));
        }
        if (page.unexplained() && words.mine()) {
            results.add(new Div(WordsLink.explaining(this, state.query().words())));
        }
        if (!page.hits().isEmpty()) {
            var facets = new Facets(page.facets(), state, skills, clubs, this::open);
            facets.folds(choosing);
            var split = new Div(facets, new HitList(page, state.shown(), formats, () -> open(state.more())));
            split.addClassNames("v-split", "is-facets");
            results.add(split);
        } else if (called.isEmpty()) {
            results.add(empty());
        }
        if (!called.isEmpty()) {
            results.add(new PeopleCard(called));
        }
    }

    private String countLine(SearchPage page, int called) {
        var types = page.facets().getOrDefault("type", List.of());
        var blank = state.query().words().isBlank() ? "search.page.blank.count" : "search.page.nothing";
        return types.isEmpty()
                ? called > 0 ? getTranslation("search.count.PERSON", called) : getTranslation(blank)
                : types.stream()
                        .map(facet -> getTranslation("search.count." + facet.value(), facet.count()))
                        .collect(Collectors.joining(" · "));
    }

    private Component suggestion(String words) {
        var line = new Paragraph(getTranslation("search.page.perhaps") + " ");
        line.add(Buttons.quiet(words, "search", () -> open(state.words(words))));
        return line;
    }

    private Component empty() {
        if (state.query().words().isBlank() && !state.filtered()) {
            return new Card(
                    new EmptyState(getTranslation("search.page.blank"), getTranslation("search.page.blank.words")));
        }
        var key = state.filtered() ? "search.page.empty.filtered" : "search.page.empty.words";
        var state = new EmptyState(getTranslation("search.page.empty"), getTranslation(key));
        if (this.state.filtered()) {
            state.add(Buttons.quiet(getTranslation("search.page.clear"), "x", () -> open(this.state.withoutFilters())));
        }
        if (words.mine() && !this.state.query().words().isBlank()) {
            state.add(WordsLink.explaining(this, this.state.query().words()));
        }
        return new Card(state);
    }

    private void open(SearchState next) {
        getUI().ifPresent(ui -> ui.navigate("search", next.address()));
    }

    @Override
    public String getPageTitle() {
        var words = state.query().words();
        return words.isBlank() ? getTranslation("search.page.title") : getTranslation("search.page.title-of", words);
    }
}
