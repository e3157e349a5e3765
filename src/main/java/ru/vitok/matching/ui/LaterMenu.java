package ru.vitok.matching.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.QueueTab;
import ru.vitok.people.Person;
import ru.vitok.uikit.Toast;

/** Not now, or not I: put off for some days, or hand on to a colleague. */
class LaterMenu extends Composite<Div> {

    final Select<Integer> later = new Select<>();
    final Select<Person> colleague = new Select<>();

    LaterMenu(Difficulty difficulty, DetailPanels with, Consumer<DeskPath> go) {
        var back = new DeskPath(QueueTab.of(difficulty.status()), null);
        later.setItems(1, 3, 7);
        later.setPlaceholder(getTranslation("matching.answer.later"));
        later.setAriaLabel(getTranslation("matching.answer.later"));
        later.setItemLabelGenerator(days -> getTranslation("matching.answer.later.days", days));
        later.addValueChangeListener(event -> {
            with.queue.snooze(difficulty.id(), with.queue.today().plusDays(event.getValue()));
            Toast.undoable(getTranslation("matching.answer.later.done"), () -> {
                with.queue.snooze(difficulty.id(), with.queue.today());
                go.accept(new DeskPath(back.tab(), difficulty.id()));
            });
            go.accept(back);
        });
        var colleagues = with.persons.find(with.queue.colleagues(difficulty)).values();
        colleague.setWidth("14rem");
        colleague.setItems(colleagues);
        colleague.setPlaceholder(getTranslation("matching.answer.hand-on"));
        colleague.setAriaLabel(getTranslation("matching.answer.hand-on"));
        colleague.setItemLabelGenerator(Person::shortName);
        colleague.setVisible(!colleagues.isEmpty() && back.tab() != QueueTab.AWAITING);
        colleague.addValueChangeListener(event -> {
            with.queue.redirect(difficulty.id(), event.getValue().id());
            Toast.done(getTranslation("matching.answer.handed-on"));
            go.accept(back);
        });
        getContent().addClassName("v-row");
        getContent().add(later, colleague);
    }
}
