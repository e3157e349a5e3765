package ru.vitok.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.access.Tries.Outcome;
import ru.vitok.access.probe.Example;
import ru.vitok.access.probe.Probe;
import ru.vitok.access.probe.ProbeSet;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Permissions;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** Every cell of the access matrix, allowed and refused: asked of the policy and tried through the services. */
@PortalTest
class AccessMatrixTest {

    private static final AccessSheet SHEET = AccessSheet.read();
    private static final List<String> PLACES = List.of("A1", "A", "R", "C", "D", "D1");

    @Autowired
    AccessWorld world;

    @Autowired
    Permissions permissions;

    @Autowired
    Viewers viewers;

    @Autowired
    Tries tries;

    @Autowired
    List<ProbeSet> sets;

    @Test
    void thePolicyAnswersEveryCellAsTheFilesSay() {
        var wrong = new ArrayList<String>();
        var cells = 0;
        for (var seat : world.seats()) {
            cells += seat.guest() ? ask(seat, wrong) : world.people().as(seat.person(), () -> ask(seat, wrong));
        }
        assertThat(wrong).isEmpty();
        // 120 people with own and foreign objects and a guest, six places, every object with its actions
        assertThat(cells).isEqualTo((120 * 2 + 1) * 6 * SHEET.pairs().size());
    }

    @Test
    void listsFindExactlyWhatTheirPagesShow() {
        var wrong = new ArrayList<String>();
        for (var object : SHEET.objects()) {
            if (SHEET.has(object, Action.VIEW)) {
                PLACES.forEach(place -> compareWords(object, world.place(place), wrong));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyObjectAndActionOfTheMatrixHasAProbe() {
        var probed = probes().stream().map(Probe::pair).collect(Collectors.toCollection(TreeSet::new));

        assertThat(probed).isEqualTo(SHEET.pairs());
    }

    @Test
    void theServicesAllowAndRefuseAsTheFilesSay() {
        var wrong = new ArrayList<String>();
        var neverDone = new TreeSet<String>();
        for (var probe : probes()) {
            var done = false;
            try {
                for (var seat : world.seats()) {
                    if (probe.tries(seat)) {
                        done |= check(probe, probe.example(), seat, wrong) == Outcome.DONE;
                    }
                }
                for (var role : owners(probe)) {
                    done |= checkOwner(probe, role, wrong) == Outcome.DONE;
                }
            } catch (RuntimeException failure) {
                wrong.add(probe.pair() + ": " + failure);
            }
            if (!done) {
                neverDone.add(probe.pair());
            }
        }
        assertThat(wrong).isEmpty();
        // the one that cannot be carried out here: a new password wants the old one, which nobody has
        assertThat(neverDone).isSubsetOf(Set.of("account.own,EDIT", "course.request,EDIT"));
    }

    private int ask(Seat seat, List<String> wrong) {
        var cells = 0;
        for (var pair : SHEET.pairs()) {
            var object = pair.substring(0, pair.indexOf(','));
            var action = Action.valueOf(pair.substring(pair.indexOf(',') + 1));
            for (var name : PLACES) {
                var place = world.place(name);
                for (var own : seat.guest() ? new boolean[] {false} : new boolean[] {false, true}) {
                    var said = permissions.allows(object, action, place.id(), own ? seat.person() : null);
                    cells++;
                    if (said != SHEET.allows(object, action, seat, place, own)) {
                        wrong.add("%s by %s in %s, own %s: %s".formatted(pair, seat, name, own, said));
                    }
                }
            }
        }
        return cells;
    }

    private void compareWords(String object, Organisation place, List<String> wrong) {
        var author = world.seat(Role.TEACHER, "A1").person();
        var words = permissions.audience(object, place.id(), author);
        for (var seat : world.seats()) {
            var tokens = seat.guest()
                    ? Set.of("public")
                    : world.people().as(seat.person(), () -> viewers.current().tokens());
            var found = words.stream().anyMatch(tokens::contains);
            if (found != SHEET.allows(object, Action.VIEW, seat, place, author.equals(seat.person()))) {
                wrong.add("%s by %s in %s is %s".formatted(object, seat, place.name(), found ? "found" : "not found"));
            }
        }
    }

    private Outcome check(Probe probe, Example example, Seat seat, List<String> wrong) {
        var outcome = tries.run(probe, example, seat);
        var expected = probe.expected(SHEET, example, seat);
        if (expected == (outcome == Outcome.REFUSED)) {
            wrong.add("%s by %s: %s, expected %s".formatted(probe.pair(), seat, outcome, expected));
        }
        return outcome;
    }

    private Outcome checkOwner(Probe probe, Role role, List<String> wrong) {
        var example = probe.example(role);
        var owner = new Seat(role, world.usual(role), example.owner(), "");
        return check(probe, example, owner, wrong);
    }

    private Set<Role> owners(Probe probe) {
        return probe.hasOwners()
                ? SHEET.rows().stream()
                        .filter(row -> row.pair().equals(probe.pair())
                                && row.relation().equals("OWN"))
                        .map(AccessRow::role)
                        .collect(Collectors.toCollection(TreeSet::new))
                : Set.of();
    }

    private List<Probe> probes() {
        return sets.stream().flatMap(it -> it.probes().stream()).toList();
    }
}
