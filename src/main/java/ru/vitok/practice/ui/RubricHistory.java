package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.function.Consumer;
import ru.vitok.practice.review.Rubric;
import ru.vitok.practice.review.RubricVersion;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** The versions of a rubric, the newest first; any may be the beginning of the next. */
class RubricHistory extends Card {

    RubricHistory(List<RubricVersion> versions, Formats formats, Consumer<Rubric> take) {
        addClassName("v-stack");
        add(new H2(getTranslation("practice.rubric.edit.history")));
        var list = new Div();
        list.addClassName("v-list");
        for (var version : versions) {
            var words = new Div(new RubricVersionName(version, formats));
            words.addClassName("is-grow");
            if (!version.note().isEmpty()) {
                var note = new Div(version.note());
                note.addClassNames("v-muted", "v-sm");
                words.add(note);
            }
            var button = Buttons.quiet(
                    getTranslation("practice.rubric.edit.take"), "copy", () -> take.accept(version.rubric()));
            var item = new Div(words, button);
            item.addClassNames("v-list-item", "v-row");
            list.add(item);
        }
        add(list);
    }
}
