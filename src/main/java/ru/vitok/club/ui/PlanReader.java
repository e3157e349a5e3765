package ru.vitok.club.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import ru.vitok.club.ClubCalendar;
import ru.vitok.club.ClubField;
import ru.vitok.club.Clubs;
import ru.vitok.club.PlanLine;
import ru.vitok.club.SchoolYear;
import ru.vitok.club.YearPlans;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Persons;

/** Reads everything that a plan's page shows, in as many queries for one line as for fifty. */
@Component
class PlanReader {

    private final Clubs clubs;
    private final YearPlans plans;
    private final ObjectProvider<ClubCalendar> calendar;
    private final EvidenceLedger ledger;
    private final Persons persons;

    PlanReader(
            Clubs clubs,
            YearPlans plans,
            ObjectProvider<ClubCalendar> calendar,
            EvidenceLedger ledger,
            Persons persons) {
        this.clubs = clubs;
        this.plans = plans;
        this.calendar = calendar;
        this.ledger = ledger;
        this.persons = persons;
    }

    PlanPage read(UUID id, SchoolYear year, Locale locale) {
        var club = clubs.of(id);
        var plan = plans.of(id, year);
        var all = calendar.stream().flatMap(it -> it.of(id, locale).stream()).toList();
        var mine = plan.lines().stream()
                .map(PlanLine::session)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        // a session that a line became belongs to the plan, even where it slipped into the next year
        var now = all.stream()
                .filter(it -> year.holds(it.day()) || mine.contains(it.id()))
                .toList();
        var before = all.stream().filter(it -> year.before().holds(it.day())).toList();
        var fields = fields(id);
        return new PlanPage(
                club,
                plan,
                now.stream().collect(Collectors.toMap(ClubCalendar.Entry::id, Function.identity())),
                now.stream().filter(it -> !mine.contains(it.id())).toList(),
                before,
                fields,
                ledger.rings(fields.keySet().stream().map(PlanPage::field).toList()),
                decisions(all),
                persons.find(plan.lines().stream()
                        .map(line -> line.item().responsible())
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet())));
    }

    private Map<UUID, Node> fields(UUID club) {
        var refs = clubs.fields(club).stream()
                .map(ClubField::field)
                .map(PlanPage::field)
                .toList();
        var nodes = ledger.nodes(Set.copyOf(refs));
        var fields = new LinkedHashMap<UUID, Node>();
        refs.stream()
                .map(nodes::get)
                .filter(Objects::nonNull)
                .forEach(node -> fields.put(node.ref().id(), node));
        return fields;
    }

    private Map<UUID, Integer> decisions(List<ClubCalendar.Entry> sessions) {
        var refs = sessions.stream()
                .map(it -> new NodeRef(NodeType.SESSION, it.id()))
                .toList();
        var counts = new HashMap<UUID, Integer>();
        ledger.neighbours(refs, Set.of(NodeType.DECISION)).forEach((ref, list) -> counts.put(ref.id(), list.size()));
        return counts;
    }
}
