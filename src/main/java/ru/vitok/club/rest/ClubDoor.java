package ru.vitok.club.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.club.Club;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.ClubRole;
import ru.vitok.club.Clubs;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;

@RestController
@RequestMapping("/api/v1/clubs")
class ClubDoor {

    /** A club as other systems see it; the organisation by its code. */
    record Shown(
            UUID id,
            ClubKind kind,
            String title,
            @Nullable String subject,
            ClubLevel level,
            String organisation,
            int members,
            @Nullable ClubRole mine) {}

    /** A club to found; without a level it takes that of its organisation. */
    record Asked(
            @Nullable ClubKind kind,
            @Nullable String title,
            @Nullable String subject,
            @Nullable ClubLevel level,
            @Nullable String organisation,
            @Nullable String about,
            @Nullable Boolean openToJoin) {}

    private final Clubs clubs;
    private final Organisations organisations;

    ClubDoor(Clubs clubs, Organisations organisations) {
        this.clubs = clubs;
        this.organisations = organisations;
    }

    @GetMapping
    List<Shown> list() {
        var list = clubs.list();
        var places = organisations.find(list.stream().map(Club::organisation).toList());
        return list.stream().map(club -> shown(club, places)).toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, UUID> create(@RequestBody Asked asked) {
        var code = asked.organisation() == null ? "" : asked.organisation();
        var place = organisations.byCode(code).orElseThrow(() -> new Refusal("club.refusal.organisation", code));
        var draft = new ClubDraft(
                asked.kind() == null ? ClubKind.CLUB : asked.kind(),
                asked.title() == null ? "" : asked.title(),
                asked.subject(),
                asked.level() == null ? ClubLevel.of(place.kind()) : asked.level(),
                place.id(),
                asked.about() == null ? "" : asked.about(),
                Boolean.TRUE.equals(asked.openToJoin()));
        return Map.of("id", clubs.create(draft));
    }

    private static Shown shown(Club club, Map<UUID, Organisation> places) {
        var place = places.get(club.organisation());
        return new Shown(
                club.id(),
                club.kind(),
                club.title(),
                club.subject(),
                club.level(),
                place == null ? "" : place.code(),
                club.members(),
                club.mine());
    }
}
