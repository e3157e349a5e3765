package ru.vitok.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.uikit.Buttons;

/** «Объединить с похожими»: their authors get the same answer. */
class MergeButton extends Composite<Div> {

    MergeButton(List<Difficulty> alike, Consumer<List<Difficulty>> merge) {
        setVisible(!alike.isEmpty());
        getContent()
                .add(Buttons.quiet(
                        getTranslation("matching.answer.merge", alike.size()), "merge", () -> merge.accept(alike)));
    }
}
