package ru.vitok.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import ru.vitok.people.Person;
import ru.vitok.people.Persons;
import ru.vitok.search.words.SearchWords;
import ru.vitok.search.words.WordLine;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.Icon;

/** All lines: those of the portal and those added here, narrowed by what is typed above. */
class WordList extends Card {

    final TextField filter = new TextField();
    private final Span count = new Span();
    private final Div list = new Div();
    private final SearchWords words;
    private final Persons persons;
    private final Formats formats;
    private final WordForm form;
    private List<WordLine> lines = List.of();

    WordList(SearchWords words, Persons persons, Formats formats, WordForm form) {
        this.words = words;
        this.persons = persons;
        this.formats = formats;
        this.form = form;
        filter.setPlaceholder(getTranslation("search.words.filter"));
        filter.setAriaLabel(getTranslation("search.words.filter"));
        filter.setPrefixComponent(Icon.of("search"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.setWidthFull();
        filter.addValueChangeListener(_ -> draw());
        count.addClassNames("v-muted", "v-sm");
        count.getElement().setAttribute("role", "status");
        list.addClassName("v-list");
        list.getElement().setAttribute("role", "list");
        var stack = new Div(filter, count, list);
        stack.addClassName("v-stack");
        add(new H2(getTranslation("search.words.all")), stack);
    }

    void show() {
        lines = words.all();
        draw();
    }

    private void draw() {
        var wanted = filter.getValue().strip().toLowerCase(Locale.ROOT).replace('ё', 'е');
        var shown = lines.stream()
                .filter(it -> (it.word().shortForm() + " " + it.word().longForm())
                        .replace('ё', 'е')
                        .contains(wanted))
                .toList();
        var people = people(shown);
        count.setText(getTranslation(
                "search.words.count",
                shown.size(),
                shown.stream().filter(it -> !it.shipped()).count()));
        list.removeAll();
        shown.forEach(it -> list.add(new WordRow(it, words, form, this::show, about(it, people))));
        if (shown.isEmpty()) {
            list.add(new EmptyState(getTranslation("search.words.none"), getTranslation("search.words.none.sub")));
        }
    }

    private Map<UUID, Person> people(List<WordLine> shown) {
        return persons.find(
                shown.stream().map(WordLine::by).filter(Objects::nonNull).collect(Collectors.toSet()));
    }

    /** «добавлено · Соколова М. С., 22 ноября» */
    private String about(WordLine line, Map<UUID, Person> people) {
        var what = getTranslation(
                !line.shipped() ? "search.words.added" : line.on() ? "search.words.shipped" : "search.words.off");
        if (line.changedAt() == null) {
            return what;
        }
        var day = formats.day(line.changedAt().atZoneSameInstant(formats.zone()).toLocalDate(), getLocale());
        var who = people.get(line.by());
        return what + " · " + (who == null ? "" : who.shortName() + ", ") + day;
    }
}
