package ru.vitok.shell;

import com.vaadin.flow.component.Component;
import java.util.Set;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipality;

/** The full ring. */
final class Logo {

    private static final int SIZE = 30;

    private Logo() {}

    static Component drawn() {
        var ring = new Ring(
                new RingState(Set.of(1, 2, 3, 4, 5, 6)),
                new Municipality(new java.util.UUID(0, 0), 5, java.util.Collections.nCopies(5, "")),
                SIZE);
        // decoration beside the name: a reader by ear needs the name only
        ring.getElement().setAttribute("aria-hidden", "true");
        ring.getElement().removeAttribute("role");
        ring.getElement().removeAttribute("aria-label");
        return ring;
    }
}
