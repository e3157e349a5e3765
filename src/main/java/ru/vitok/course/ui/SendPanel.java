package ru.vitok.course.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import ru.vitok.people.Person;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** «Направить»: the school chooses one of its teachers. */
class SendPanel extends Card {

    SendPanel(List<Person> teachers, Consumer<UUID> send) {
        var who = new ComboBox<Person>(getTranslation("course.page.send.choose"));
        who.setItems(teachers);
        who.setItemLabelGenerator(Person::name);
        who.setWidthFull();
        add(new H2(getTranslation("course.page.send")), who);
        add(Buttons.quiet(getTranslation("course.page.send"), "send", () -> {
            if (!who.isEmpty()) {
                send.accept(who.getValue().id());
            }
        }));
    }
}
