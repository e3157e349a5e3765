package ru.vitok.access.probe;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.access.Seat;
import ru.vitok.club.ClubLevel;
import ru.vitok.people.Action;
import ru.vitok.people.Role;
import ru.vitok.session.ItemDraft;
import ru.vitok.session.Openness;
import ru.vitok.session.Hosting;
import ru.vitok.session.Planning;
import ru.vitok.session.SessionDraft;
import ru.vitok.session.SessionType;
import ru.vitok.session.Sessions;

@Component
class SessionProbes implements ProbeSet {

    private static final Set<Openness> SEEN_BY_THE_MUNICIPALITY =
            Set.of(Openness.MUNICIPALITY, Openness.GUESTS, Openness.OPEN);

    private final AccessWorld world;
    private final ClubProbes clubs;
    private final Sessions sessions;
    private final Planning planning;
    private final Hosting hosting;

    SessionProbes(AccessWorld world, ClubProbes clubs, Sessions sessions, Planning planning) {
        this.world = world;
        this.clubs = clubs;
        this.sessions = sessions;
        this.planning = planning;
        this.hosting = hosting;
    }

    @Override
    public List<Probe> probes() {
        var probes = new ArrayList<Probe>();
        probes.addAll(probes("session.draft", null));
        for (var openness : Openness.values()) {
            probes.addAll(probes("session." + openness.name().toLowerCase(java.util.Locale.ROOT), openness));
        }
        probes.add(Probe.of(
                        "session.new", Action.CREATE, (it, _) -> planning.plan(draft(it.id(), Openness.OPEN)) != null)
                .on(() -> clubs.club(ClubLevel.MUNICIPALITY))
                .ownedBy(role -> clubs.led(ClubLevel.MUNICIPALITY, role))
                .ownedAlsoBy(this::leads));
        return probes;
    }

    /** Without an openness: a draft. */
    private List<Probe> probes(String object, @Nullable Openness openness) {
        var view = Probe.of(object, Action.VIEW, (it, _) -> sessions.get(it.id()) != null)
                .on(() -> session(openness, null))
                .ownedBy(role -> session(openness, role))
                .rest(it -> "/sessions/" + it.id())
                .list("/sessions")
                .page(it -> "sessions/" + it.id());
        var edit = Probe.of(object, Action.EDIT, (it, _) -> hosted(it))
                .on(() -> session(openness, null))
                .ownedBy(role -> session(openness, role))
                .ownedAlsoBy(seat -> openness != null && SEEN_BY_THE_MUNICIPALITY.contains(openness) && leads(seat));
        return List.of(view, edit);
    }

    /** A leader of clubs at the very organisation leads each of them. */
    private boolean leads(Seat seat) {
        return seat.role() == Role.CLUB_LEADER && seat.at().equals(world.place("A"));
    }

    private Example session(@Nullable Openness openness, @Nullable Role host) {
        var club = clubs.club(ClubLevel.MUNICIPALITY);
        var planner = world.owner(Role.METHODIST).person();
        var how = openness == null ? Openness.OPEN : openness;
        var id = world.people().as(planner, () -> planning.plan(draft(club.id(), how)));
        if (openness != null) {
            world.people().as(planner, () -> planning.announce(id));
        }
        if (host == null) {
            return new Example(id, club.place(), null, planner);
        }
        var owner = world.owner(host).person();
        world.people().as(planner, () -> hosting.host(id, owner));
        return new Example(id, club.place(), owner, planner);
    }

    private boolean hosted(Example it) {
        hosting.host(it.id(), (UUID) it.extra());
        return true;
    }

    private static SessionDraft draft(UUID club, Openness openness) {
        var starts = LocalDateTime.now(ZoneId.of("Europe/Moscow")).plusDays(20).withNano(0);
        return new SessionDraft(
                club,
                "Три хода к обоснованию",
                "",
                SessionType.MEETING,
                starts,
                starts.plusHours(2),
                ZoneId.of("Europe/Moscow"),
                null,
                null,
                openness,
                null,
                List.of(),
                List.of(),
                List.of(ItemDraft.of("Что показали работы", 20)));
    }
}
