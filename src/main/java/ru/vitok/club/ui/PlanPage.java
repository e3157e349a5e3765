package ru.vitok.club.ui;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.club.Club;
import ru.vitok.club.ClubCalendar;
import ru.vitok.club.PlanLine;
import ru.vitok.club.YearPlan;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.people.Person;

/**
 * A club's year as its page shows it.
 *
 * @param year sessions of the year, by id
 * @param besides sessions of the year that no line of the plan became
 * @param before sessions of the year before
 * @param fields problem fields handed over to the club, by id
 * @param decisions how many decisions a session took
 */
record PlanPage(
        Club club,
        YearPlan plan,
        Map<UUID, ClubCalendar.Entry> year,
        List<ClubCalendar.Entry> besides,
        List<ClubCalendar.Entry> before,
        Map<UUID, Node> fields,
        Map<NodeRef, RingState> rings,
        Map<UUID, Integer> decisions,
        Map<UUID, Person> people) {

    static NodeRef field(UUID id) {
        return new NodeRef(NodeType.PROBLEM_FIELD, id);
    }

    /** Problem fields that no line of the plan takes up. */
    List<Node> untouched() {
        var taken = plan.lines().stream().map(line -> line.item().field()).toList();
        return fields.values().stream()
                .filter(node -> !taken.contains(node.ref().id()))
                .toList();
    }

    ClubCalendar.@Nullable Entry session(PlanLine line) {
        return line.session() == null ? null : year.get(line.session());
    }

    int held(List<ClubCalendar.Entry> entries) {
        return (int) entries.stream().filter(it -> it.past() && !it.cancelled()).count();
    }

    int decided(List<ClubCalendar.Entry> entries) {
        return entries.stream()
                .mapToInt(it -> decisions.getOrDefault(it.id(), 0))
                .sum();
    }
}
