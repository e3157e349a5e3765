package ru.vitok.assessment;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Whether a total over schools would be the figure of one of them. To a reader who sees the rows of all its schools it tells
 * nothing new. To any other it needs three schools, two of which the reader does not see: of two, the people of the one find
 * the other's by taking their own away.
 */
public final class FewSchools {

    public static final int ENOUGH = 3;
    private static final int UNSEEN = 2;

    private FewSchools() {}

    /**
     * @param schools behind the total
     * @param seen schools whose rows the reader sees
     */
    public static boolean tell(Collection<UUID> schools, Set<UUID> seen) {
        return tell(schools, seen, 0);
    }

    /** @param known how many schools there are at the least, where their rows are not known */
    static boolean tell(Collection<UUID> schools, Set<UUID> seen, int known) {
        var all = Math.max(schools.size(), known);
        var unseen = all - schools.stream().filter(seen::contains).count();
        return unseen > 0 && (all < ENOUGH || unseen < UNSEEN);
    }
}
