package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.collection.Suggestion;
import ru.vitok.uikit.Card;

/** What suits the reader, each with its reason. */
class ForYouCard extends Card {

    ForYouCard(List<Suggestion> suggestions) {
        setVisible(!suggestions.isEmpty());
        add(new H2(getTranslation("practice.for-you.title")));
        var list = new Div();
        list.addClassName("v-list");
        suggestions.forEach(it -> {
            var why = new Span(why(it));
            why.addClassNames("v-muted", "v-sm");
            var item = new Div(
                    new H3(new Anchor(
                            "/" + PracticePaths.page(it.practice().id()),
                            it.practice().title())),
                    why);
            item.addClassName("v-list-item");
            list.add(item);
        });
        add(list);
    }

    private String why(Suggestion it) {
        var grades = it.grades().stream().map(String::valueOf).collect(Collectors.joining(", "));
        var teaches = grades.isEmpty()
                ? getTranslation("practice.for-you.subject", it.subject())
                : getTranslation("practice.for-you.teaches", it.subject(), grades);
        return it.field().isEmpty() ? teaches : teaches + ". " + getTranslation("practice.for-you.field", it.field());
    }
}
