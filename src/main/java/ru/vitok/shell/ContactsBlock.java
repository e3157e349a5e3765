package ru.vitok.shell;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.people.Responsibility;
import ru.vitok.people.Viewer;
import ru.vitok.people.WorkAreas;
import ru.vitok.uikit.Card;

/** To whom of the methodical service a school turns with what. */
@Component
class ContactsBlock {

    private final WorkAreas areas;

    ContactsBlock(WorkAreas areas) {
        this.areas = areas;
    }

    /** Nothing as long as nobody answers for anything. */
    Optional<Card> service(Viewer viewer) {
        return viewer.municipality()
                .map(areas::responsible)
                .filter(it -> !it.isEmpty())
                .map(people -> {
                    var block = new Block("shell.home.contacts");
                    var list = new DescriptionList();
                    list.addClassName("v-kv");
                    people.stream()
                            .collect(Collectors.groupingBy(
                                    Responsibility::area, LinkedHashMap::new, Collectors.toList()))
                            .forEach((area, holders) -> list.add(
                                    new DescriptionList.Term(area), new DescriptionList.Description(lines(holders))));
                    block.add(list);
                    return block;
                });
    }

    private static Div[] lines(List<Responsibility> holders) {
        return holders.stream().map(ContactsBlock::line).toArray(Div[]::new);
    }

    private static Div line(Responsibility person) {
        var line = new Div(new Span(person.name()));
        if (person.position() != null) {
            var position = new Div(person.position());
            position.addClassNames("v-muted", "v-sm");
            line.add(position);
        }
        return line;
    }
}
