package ru.vitok.access.probe;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.analysis.GiftedFields;
import ru.vitok.assessment.CourseWishes;
import ru.vitok.assessment.GiftedEntries;
import ru.vitok.assessment.OlympiadFilter;
import ru.vitok.assessment.OlympiadRow;
import ru.vitok.assessment.OlympiadStage;
import ru.vitok.assessment.Olympiads;
import ru.vitok.assessment.TeacherVoices;
import ru.vitok.assessment.VoiceAsk;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.CorporateDeficits;
import ru.vitok.club.DeficitDraft;
import ru.vitok.people.Action;
import ru.vitok.people.Role;

/** Olympiads, what teachers say, corporate deficits. */
@Component
class VoiceProbes implements ProbeSet {

    private static final String SUBJECT = "Предмет для прав";
    private static final Locale RUSSIAN = Locale.of("ru");

    private final AccessWorld world;
    private final VoiceRows rows;
    private final Olympiads olympiads;
    private final GiftedEntries entries;
    private final GiftedFields fields;
    private final TeacherVoices voices;
    private final CourseWishes wishes;
    private final CorporateDeficits deficits;
    private final ClubProbes clubs;
    private @Nullable Example finding;

    VoiceProbes(
            AccessWorld world,
            VoiceRows rows,
            Olympiads olympiads,
            GiftedEntries entries,
            GiftedFields fields,
            TeacherVoices voices,
            CourseWishes wishes,
            CorporateDeficits deficits,
            ClubProbes clubs) {
        this.world = world;
        this.rows = rows;
        this.olympiads = olympiads;
        this.entries = entries;
        this.fields = fields;
        this.voices = voices;
        this.wishes = wishes;
        this.deficits = deficits;
        this.clubs = clubs;
    }

    @Override
    public List<Probe> probes() {
        var a = world.place("A");
        return List.of(
                Probe.of(
                                "olympiad.municipality",
                                Action.VIEW,
                                (_, _) -> !olympiads
                                        .rows(a.id(), OlympiadFilter.ALL)
                                        .isEmpty())
                        .on(() -> Example.of(rows.entry(SUBJECT).id(), a)),
                Probe.of(
                                "olympiad.school",
                                Action.VIEW,
                                (it, _) -> entries.own(OlympiadFilter.ALL).stream()
                                        .anyMatch(one -> one.id().equals(it.id())))
                        .on(() -> rows.entry(SUBJECT)),
                Probe.of("gifted-consent", Action.CREATE, (it, _) -> named(it))
                        .on(() -> rows.entry(SUBJECT))
                        .triedBy(it -> !world.regional(it)),
                Probe.of("gifted-consent", Action.EDIT, (it, _) -> revoked(it))
                        .on(() -> rows.consent(SUBJECT))
                        .triedBy(it -> !world.regional(it)),
                Probe.of("gifted-field", Action.CREATE, (_, _) -> found() != null)
                        .on(this::finding)
                        .at(world::town)
                        .triedBy(it -> !world.regional(it)),
                Probe.of("gifted-field", Action.VIEW, (it, _) -> fields.get(it.id()) != null)
                        .on(this::finding)
                        .page(it -> "data/gifted/" + it.id()),
                Probe.of("gifted-field", Action.EDIT, (it, _) -> closed(it)).on(this::finding),
                Probe.of(
                                "voices",
                                Action.VIEW,
                                (_, _) -> voices.rows(RUSSIAN).stream()
                                        .anyMatch(it -> it.subject().equals(SUBJECT)))
                        .on(() -> rows.said(SUBJECT)),
                Probe.of(
                                "voices.text",
                                Action.VIEW,
                                (_, _) -> voices.texts(RUSSIAN).stream().anyMatch(it -> SUBJECT.equals(it.subject())))
                        .on(() -> rows.said(SUBJECT)),
                Probe.of(
                                "voices.courses",
                                Action.VIEW,
                                (_, _) -> wishes.rows().stream().anyMatch(it -> SUBJECT.equals(it.subject())))
                        .on(() -> rows.said(SUBJECT)),
                Probe.of(
                                "voices.field",
                                Action.VIEW,
                                (_, _) -> !voices.on(a.id(), Set.of(ask())).isEmpty())
                        .on(() -> rows.said(SUBJECT)),
                Probe.of("corporate-deficit", Action.VIEW, (it, _) -> deficits.get(it.id()) != null)
                        .on(this::deficit)
                        .page(it -> "clubs/deficits/" + it.id()));
    }

    private static VoiceAsk ask() {
        return new VoiceAsk(SUBJECT, 7, "M7.percent", 2026);
    }

    private boolean named(Example it) {
        entries.allow(it.id(), "Пробная Анна", "1", LocalDate.of(2026, 1, 1));
        return true;
    }

    private boolean revoked(Example it) {
        entries.revoke(it.id());
        return true;
    }

    private UUID found() {
        var row = new OlympiadRow(
                2026, OlympiadStage.MUNICIPAL, SUBJECT, null, false, 20, 1, 2, 15.0, 5.0, 36.0, 4, 50.0);
        return fields.find(row, "Находка для прав", Set.of());
    }

    private boolean closed(Example it) {
        fields.close(it.id(), "Провели школу олимпиадника");
        return true;
    }

    private synchronized Example finding() {
        if (finding == null) {
            var analyst = world.owner(Role.ANALYST).person();
            finding = Example.of(world.people().as(analyst, this::found), world.place("A"));
        }
        return finding;
    }

    private Example deficit() {
        var club = clubs.club(ClubLevel.MUNICIPALITY);
        var draft = new DeficitDraft(
                "Дефицит для прав", "Математика", 5, 7, List.of("M7.percent"), "Видно на уроках", "", List.of());
        var id = world.people().as((UUID) club.extra(), () -> deficits.record(club.id(), draft));
        return Example.of(id, world.place("A"));
    }
}
