package ru.vitok.search.words;

import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** Who keeps the words of the field. */
@Component
class WordKeepers {

    static final String OBJECT = "search-word";

    private final Permissions permissions;
    private final Viewers viewers;

    WordKeepers(Permissions permissions, Viewers viewers) {
        this.permissions = permissions;
        this.viewers = viewers;
    }

    boolean here() {
        return permissions.anywhere(OBJECT, Action.VIEW);
    }

    /** The words are the whole portal's: which of the person's places is named does not matter. */
    void require(Action action) {
        var grants = viewers.current().grants();
        if (grants.isEmpty()) {
            throw Refusal.notFound();
        }
        permissions.require(OBJECT, action, grants.getFirst().organisation().id(), null);
    }
}
