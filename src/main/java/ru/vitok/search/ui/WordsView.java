package ru.vitok.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import ru.vitok.people.Persons;
import ru.vitok.search.words.SearchWords;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** The words of the field, to see and to keep; a search that found nothing becomes a line here. */
@Route(WordsView.PATH)
@PermitAll
class WordsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "search/words";
    /** In the address: what was looked for in vain. */
    static final String MISSED = "word";

    final WordForm form;
    final WordList list;
    private final MissedCard missed;

    WordsView(SearchWords words, Persons persons, Formats formats) {
        form = new WordForm(words, this::show);
        list = new WordList(words, persons, formats, form);
        missed = new MissedCard(words, form);
        var page = new Div(form, missed, list);
        page.addClassName("v-stack");
        add(new PageHead(getPageTitle()).sub(getTranslation("search.words.sub")), page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
        event.getLocation().getQueryParameters().getSingleParameter(MISSED).ifPresent(form::explain);
    }

    private void show() {
        list.show();
        missed.show();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("search.words.title");
    }
}
