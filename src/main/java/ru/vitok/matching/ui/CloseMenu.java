package ru.vitok.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.Outcome;
import ru.vitok.difficulty.QueueTab;

/** Closes what was answered, with the outcome the methodist knows of. */
class CloseMenu extends Composite<Div> {

    CloseMenu(Difficulty difficulty, DetailPanels with, Consumer<DeskPath> go) {
        var outcome = new Select<Outcome>();
        outcome.setItems(Outcome.values());
        outcome.setPlaceholder(getTranslation("matching.desk.close"));
        outcome.setAriaLabel(getTranslation("matching.desk.close"));
        outcome.setItemLabelGenerator(it -> getTranslation("difficulty.outcome." + it));
        outcome.addValueChangeListener(event -> {
            with.queue.close(difficulty.id(), event.getValue());
            go.accept(new DeskPath(QueueTab.AWAITING, null));
        });
        setVisible(QueueTab.of(difficulty.status()) == QueueTab.AWAITING);
        getContent().add(outcome);
    }
}
