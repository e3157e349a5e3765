package ru.vitok.practice.ui;

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
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.people.Action;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeReview;
import ru.vitok.practice.collection.CollectionPaths;
import ru.vitok.practice.collection.ForYou;
import ru.vitok.search.PacedSearch;
import ru.vitok.search.SearchPage;
import ru.vitok.search.SearchQuery;
import ru.vitok.search.saved.SavedSearches;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.ChoiceCard;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.FeedLink;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Icon;
import ru.vitok.uikit.PageHead;

/** The library: search, choices, practices. Guests may read it. */
@Route(PracticePaths.LIBRARY)
@AnonymousAllowed
class PracticesView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int SUGGESTED = 3;

    final TextField field = new TextField();
    final Span count = new Span();
    final Div results = new Div();
    private final PacedSearch search;
    private final SavedSearches followed;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final PracticeWords words;
    private final Viewers viewers;
    private final ForYou forYou;
    private final boolean writes;
    private final Formats formats;
    private final ChoiceCard.Unfolded choosing = new ChoiceCard.Unfolded();
    private LibraryState state = LibraryState.of(QueryParameters.empty());

    PracticesView(
            PacedSearch search,
            SavedSearches followed,
            EvidenceLedger ledger,
            Municipalities municipalities,
            PracticeReview review,
            PracticeWords words,
            Viewers viewers,
            ForYou forYou,
            Permissions permissions,
            Formats formats) {
        this.search = search;
        this.followed = followed;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.words = words;
        this.viewers = viewers;
        this.forYou = forYou;
        this.writes = permissions.anywhere("practice.draft", Action.CREATE);
        this.formats = formats;
        field.setPlaceholder(getTranslation("practice.library.placeholder"));
        field.setAriaLabel(getTranslation("practice.library.search"));
        field.setPrefixComponent(Icon.of("search"));
        field.setSuffixComponent(count);
        field.setMaxLength(SearchQuery.WORDS_MAX);
        field.setClearButtonVisible(true);
        field.setWidthFull();
        field.addKeyPressListener(Key.ENTER, _ -> open(state.withWords(field.getValue())));
        count.addClassNames("v-muted", "v-sm", "v-nowrap");
        count.getElement().setAttribute("role", "status");
        results.addClassName("v-stack");
        var page = new Div(field, results);
        page.addClassName("v-stack");
        add(head(review), page, new FeedLink(getTranslation("practice.library.feed"), "/feeds/practices.rss"));
    }

    private PageHead head(PracticeReview review) {
        var head = new PageHead(getPageTitle())
                .actions(Buttons.link(
                        getTranslation(
                                viewers.current().guest()
                                        ? "practice.collection.guest.title"
                                        : "practice.collection.title"),
                        "bookmark",
                        "/" + CollectionPaths.LIST));
        if (viewers.current().guest()) {
            return head;
        }
        if (review.reviews()) {
            head.actions(Buttons.link(
                    getTranslation("practice.library.queue"), "clipboard-check", "/" + PracticePaths.REVIEW));
        }
        if (writes) {
            head.actions(
                    Buttons.link(getTranslation("practice.library.mine"), "file-text", "/practices/mine"),
                    Buttons.primaryLink(getTranslation("practice.library.share"), "pencil", "/" + PracticePaths.NEW));
        }
        return head;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = LibraryState.of(event.getLocation().getQueryParameters());
        field.setValue(state.words());
        show(search.find(state.query()));
    }

    private void show(SearchPage page) {
        results.removeAll();
        count.setText(getTranslation("practice.library.count", page.total()));
        results.add(new AskedLine(page, state, followed, formats));
        if (page.suggestion() != null) {
            results.add(suggestion(page.suggestion()));
        } else if (page.relaxed()) {
            results.add(new Paragraph(getTranslation("practice.library.relaxed")));
        }
        if (page.hits().isEmpty() && !state.filtered()) {
            results.add(new Card(empty()));
            return;
        }
        if (state.words().isBlank() && !state.filtered()) {
            results.add(new ForYouCard(forYou.some(SUGGESTED)));
        }
        var facets = new LibraryFacets(page.facets(), state, words, this::open);
        facets.folds(choosing);
        var split = new Div(facets, page.hits().isEmpty() ? new Card(filteredOut()) : list(page));
        split.addClassNames("v-split", "is-facets");
        results.add(split);
    }

    private Component list(SearchPage page) {
        var rings = ledger.rings(page.hits().stream().map(PracticeList::ref).toList());
        var here = municipalities.get(viewers.current().municipality().orElse(null));
        return new PracticeList(page, state.shown(), rings, here, () -> open(state.more()));
    }

    private Component suggestion(String instead) {
        var line = new Paragraph(getTranslation("practice.library.perhaps") + " ");
        line.add(Buttons.quiet(instead, "search", () -> open(state.withWords(instead))));
        return line;
    }

    private Component empty() {
        var none = state.words().isBlank() ? "practice.library.none" : "practice.library.empty";
        var empty = new EmptyState(getTranslation(none), getTranslation(none + ".hint"));
        if (writes) {
            empty.add(Buttons.link(getTranslation("practice.library.share"), "pencil", "/" + PracticePaths.NEW));
        }
        return empty;
    }

    private Component filteredOut() {
        return new EmptyState(
                getTranslation("practice.library.filtered"),
                getTranslation("practice.library.filtered.hint"),
                Buttons.quiet(getTranslation("practice.library.clear"), "x", () -> open(state.cleared())));
    }

    private void open(LibraryState next) {
        getUI().ifPresent(ui -> ui.navigate(PracticePaths.LIBRARY, next.address()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("practice.library.title");
    }
}
