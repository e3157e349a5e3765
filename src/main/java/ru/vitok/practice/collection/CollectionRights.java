package ru.vitok.practice.collection;

import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;

/** Who answers for what everybody sees: the leader of the club whose shelf it is, whoever may show there else. */
@Component
class CollectionRights {

    private final CollectionShelf shelves;
    private final Permissions permissions;

    CollectionRights(CollectionShelf shelves, Permissions permissions) {
        this.shelves = shelves;
        this.permissions = permissions;
    }

    boolean answersFor(PracticeCollection collection) {
        var club = collection.club();
        return club == null
                ? permissions.allows("practice.collection", Action.PUBLISH, collection.organisation(), null)
                : shelves.led().stream().anyMatch(it -> it.id().equals(club));
    }

    /** Its owner changes it freely as long as nobody else sees it. */
    boolean changes(PracticeCollection collection) {
        return collection.mine() && (!collection.published() || answersFor(collection));
    }

    PracticeCollection changing(PracticeCollection own) {
        if (!changes(own)) {
            throw Refusal.conflict("practice.refusal.collection-shown");
        }
        return own;
    }
}
