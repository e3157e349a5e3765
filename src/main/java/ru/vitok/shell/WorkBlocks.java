package ru.vitok.shell;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import ru.vitok.people.Viewer;

/** What waits for the person: their own difficulties, a queue, recommendations to answer. */
@org.springframework.stereotype.Component
class WorkBlocks {

    List<Component> of(Viewer viewer) {
        return new ArrayList<>();
    }
}
