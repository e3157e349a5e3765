package ru.vitok.assessment;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * The schools of a municipality whose rows a reader sees.
 *
 * @param all every school of it, also one that is known only by a number in a report
 */
record SeenRows(Set<UUID> schools, boolean all) {

    /** @param known how many schools there are behind the total at the least, where their rows are not known */
    boolean tells(Collection<UUID> behind, int known) {
        return !all && FewSchools.tell(behind, schools, known);
    }
}
