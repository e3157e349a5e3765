package ru.vitok.access.probe;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.ClubRole;
import ru.vitok.club.Clubs;
import ru.vitok.club.Membership;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

@Component
class ClubProbes implements ProbeSet {

    private final AccessWorld world;
    private final Clubs clubs;
    private final Membership membership;
    private final Map<ClubLevel, Example> made = new EnumMap<>(ClubLevel.class);

    ClubProbes(AccessWorld world, Clubs clubs, Membership membership) {
        this.world = world;
        this.clubs = clubs;
        this.membership = membership;
    }

    @Override
    public List<Probe> probes() {
        var probes = new ArrayList<Probe>();
        for (var level : ClubLevel.values()) {
            var object = "club." + level.name().toLowerCase(java.util.Locale.ROOT);
            var place = place(level);
            probes.add(Probe.of(object, Action.VIEW, (it, _) -> clubs.of(it.id()) != null)
                    .on(() -> club(level))
                    .list("/clubs")
                    .page(it -> "clubs/" + it.id()));
            probes.add(Probe.of(object, Action.CREATE, (_, _) -> clubs.create(draft(level)) != null)
                    .on(() -> Example.of(UUID.randomUUID(), place))
                    .post(
                            _ -> "/clubs",
                            "{\"kind\":\"CLUB\",\"title\":\"Клуб\",\"organisation\":\"%s\"}".formatted(place.code())));
            probes.add(Probe.of(object, Action.EDIT, (it, _) -> described(it, level))
                    .on(() -> club(level))
                    .ownedBy(role -> led(level, role))
                    .ownedAlsoBy(
                            seat -> seat.role() == Role.CLUB_LEADER && seat.at().equals(place)));
            probes.add(Probe.of(object, Action.PUBLISH, (it, _) -> received(it)).on(() -> club(level)));
        }
        return probes;
    }

    /** The club of the level, founded by somebody who sits nowhere else. */
    synchronized Example club(ClubLevel level) {
        return made.computeIfAbsent(level, this::found);
    }

    private Example found(ClubLevel level) {
        var founder = world.owner(Role.INSTITUTE);
        var id = world.people().as(founder.person(), () -> clubs.create(draft(level)));
        return new Example(id, place(level), null, founder.person());
    }

    Example led(ClubLevel level, Role role) {
        var club = club(level);
        var leader = world.owner(role);
        world.people().as((UUID) club.extra(), () -> membership.add(club.id(), leader.person(), ClubRole.LEADER));
        return Example.of(club.id(), club.place(), leader.person());
    }

    private Organisation place(ClubLevel level) {
        return switch (level) {
            case SCHOOL -> world.place("A1");
            case MUNICIPALITY -> world.place("A");
            case REGION -> world.place("R");
        };
    }

    private boolean described(Example it, ClubLevel level) {
        clubs.describe(it.id(), draft(level));
        return true;
    }

    private boolean received(Example it) {
        clubs.receive(it.id(), UUID.randomUUID(), "Обсудите");
        return true;
    }

    private ClubDraft draft(ClubLevel level) {
        return new ClubDraft(
                ClubKind.CLUB, "Клуб для прав", null, level, place(level).id(), "", false);
    }
}
