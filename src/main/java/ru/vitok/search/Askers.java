package ru.vitok.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vitok.people.Persons;
import ru.vitok.people.Viewers;

/** Says who asks. */
@Component
class Askers {

    private final Viewers viewers;
    private final Persons persons;

    Askers(Viewers viewers, Persons persons) {
        this.viewers = viewers;
        this.persons = persons;
    }

    Asking now() {
        var viewer = viewers.current();
        return new Asking(viewer.tokens(), viewer.system(), Map.of());
    }

    /** With what the person teaches, for an order in which that comes a little earlier. */
    Asking teaching() {
        var viewer = viewers.current();
        var taught = new HashMap<String, Set<Integer>>();
        if (viewer.personOrNull() != null) {
            persons.teaching(viewer.person())
                    .forEach(it -> taught.computeIfAbsent(it.subject(), _ -> new HashSet<>())
                            .addAll(it.grades()));
        }
        return new Asking(viewer.tokens(), viewer.system(), taught);
    }
}
