package ru.vitok.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.PolicyUnderTest;
import ru.vitok.people.Role;

/** Two hundred small changes of the policy; the cells of the changed rule notice every one. */
@PortalTest
@Tag("campaign")
@Tag("access")
class PolicyMutantsCampaignTest {

    private static final int MUTANTS = 200;
    private static final AccessSheet SHEET = AccessSheet.read();
    private static final List<String> RELATIONS = List.of("OWN", "SAME", "WITHIN", "ABOVE", "REGION", "ANY");
    private static final List<String> PLACES = List.of("A1", "A", "R", "C", "D", "D1");

    /** @param pairs the objects and actions whose cells may notice */
    private record Mutant(String what, List<AccessRow> rows, Set<String> pairs) {}

    @Autowired
    AccessWorld world;

    @Autowired
    Permissions permissions;

    @Autowired
    PolicyUnderTest policy;

    @Test
    void everyChangeOfTheMatrixIsNoticed() {
        world.seats();
        var random = new Random(9);
        var survivors = new ArrayList<String>();
        var tried = new LinkedHashSet<String>();
        while (tried.size() < MUTANTS) {
            var mutant = mutant(random);
            if (mutant != null && tried.add(mutant.what())) {
                var lines = mutant.rows().stream().map(AccessRow::line).toList();
                policy.under(lines, () -> {
                    if (!noticed(mutant.pairs())) {
                        survivors.add(mutant.what());
                    }
                });
            }
        }
        assertThat(survivors).isEmpty();
        assertThat(noticed(SHEET.pairs())).as("the policy as it is").isFalse();
    }

    @Test
    void noRowSaysWhatAnotherSaysAlready() {
        var idle = SHEET.rows().stream()
                .filter(row -> SHEET.rows().stream().anyMatch(other -> other != row && implied(row, other)))
                .map(AccessRow::line)
                .toList();
        assertThat(idle).isEmpty();
    }

    private boolean noticed(Set<String> pairs) {
        for (var seat : world.seats()) {
            var differs =
                    seat.guest() ? differs(seat, pairs) : world.people().as(seat.person(), () -> differs(seat, pairs));
            if (differs) {
                return true;
            }
        }
        return false;
    }

    private boolean differs(Seat seat, Set<String> pairs) {
        for (var pair : pairs) {
            var object = pair.substring(0, pair.indexOf(','));
            var action = Action.valueOf(pair.substring(pair.indexOf(',') + 1));
            for (var name : PLACES) {
                var place = world.place(name);
                for (var own : seat.guest() ? List.of(false) : List.of(false, true)) {
                    var said = permissions.allows(object, action, place.id(), own ? seat.person() : null);
                    if (said != SHEET.allows(object, action, seat, place, own)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static @Nullable Mutant mutant(Random random) {
        var rows = new ArrayList<>(SHEET.rows());
        var row = rows.get(random.nextInt(rows.size()));
        var changed = switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> with(row, row.role(), RELATIONS.get(random.nextInt(RELATIONS.size())));
            case 2 -> with(row, role(random), row.relation());
            default -> with(row, role(random), RELATIONS.get(random.nextInt(RELATIONS.size())));
        };
        var added = changed != null && random.nextBoolean();
        if (!added) {
            rows.remove(row);
        }
        if (changed != null) {
            if (changed.equals(row) || row.role() == null || rows.stream().anyMatch(it -> implied(changed, it))) {
                return null;
            }
            rows.add(changed);
        }
        var what = (added ? "beside " : "instead of ") + row.line() + ": "
                + (changed == null ? "nothing" : changed.line());
        return new Mutant(what, rows, Set.of(row.pair()));
    }

    private static Role role(Random random) {
        return Role.values()[random.nextInt(Role.values().length)];
    }

    private static AccessRow with(AccessRow row, @Nullable Role role, String relation) {
        return new AccessRow(row.module(), row.object(), row.action(), role, relation);
    }

    /** Whoever the first row lets in, the second does. */
    private static boolean implied(AccessRow row, AccessRow by) {
        if (!row.pair().equals(by.pair())) {
            return false;
        }
        if (by.role() == null) {
            return true;
        }
        return row.role() == by.role()
                && (row.relation().equals(by.relation())
                        || by.relation().equals("ANY")
                        || row.relation().equals("SAME")
                                && Set.of("WITHIN", "ABOVE").contains(by.relation()));
    }
}
