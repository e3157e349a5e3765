package ru.vitok.difficulty.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.vitok.search.SearchHit;

/** «Возможно, ответ уже есть»: what others wrote about the same, opened beside the form so that nothing is lost. */
class AnswerHints extends Composite<Div> {

    AnswerHints() {
        getContent().getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    void show(List<SearchHit> hits) {
        getContent().removeAll();
        setVisible(!hits.isEmpty());
        var label = new Span(getTranslation("difficulty.ask.answers"));
        label.addClassName("v-label");
        var box = new Div();
        box.addClassName("v-suggest");
        hits.forEach(hit -> box.add(line(hit)));
        getContent().add(label, box);
    }

    private Anchor line(SearchHit hit) {
        var title = new Div(hit.title());
        title.addClassName("v-strong");
        var about = new Div(Stream.of(getTranslation("difficulty.kind." + hit.type()), hit.note())
                .filter(words -> words != null && !words.isBlank())
                .collect(Collectors.joining(" · ")));
        about.addClassNames("v-muted", "v-sm");
        var link = new Anchor("/" + hit.path(), title, about);
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }
}
