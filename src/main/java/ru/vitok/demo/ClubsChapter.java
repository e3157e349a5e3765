package ru.vitok.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.ClubRole;
import ru.vitok.club.Clubs;
import ru.vitok.club.Membership;
import ru.vitok.demo.world.Districts;
import ru.vitok.people.Organisations;

/** Five clubs with their leaders, members and the authors of practices. */
@Component
@Order(30)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class ClubsChapter implements DemoChapter {

    private static final String FOUNDER = "methodist";

    private final DemoContent content;
    private final PracticeSheets sheets;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final Clubs clubs;
    private final Membership membership;
    private final Organisations organisations;

    ClubsChapter(
            DemoContent content,
            PracticeSheets sheets,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            Clubs clubs,
            Membership membership,
            Organisations organisations) {
        this.content = content;
        this.sheets = sheets;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.clubs = clubs;
        this.membership = membership;
        this.organisations = organisations;
    }

    /** One club of clubs.yaml. */
    record ClubSheet(
            String key,
            ClubKind kind,
            String title,
            @Nullable String subject,
            String leader,
            boolean openToJoin,
            String about,
            List<String> members) {}

    @Override
    public String name() {
        return "clubs";
    }

    @Override
    public void make() throws Exception {
        calendar.go(LocalDate.of(calendar.lastYear() - 2, 9, 5), LocalTime.of(11, 0));
        for (var sheet : content.list("clubs.yaml", ClubSheet.class)) {
            var club = memory.once("club " + sheet.key(), () -> actors.as(FOUNDER, () -> clubs.create(draft(sheet))));
            memory.step("members " + sheet.key(), () -> actors.act(FOUNDER, () -> fill(club, sheet)));
        }
    }

    private ClubDraft draft(ClubSheet sheet) {
        var municipality = organisations.byCode(Districts.large().code()).orElseThrow();
        return new ClubDraft(
                sheet.kind(),
                sheet.title(),
                sheet.subject(),
                ClubLevel.MUNICIPALITY,
                municipality.id(),
                sheet.about(),
                sheet.openToJoin());
    }

    private void fill(UUID club, ClubSheet sheet) throws Exception {
        membership.add(club, actors.person(sheet.leader()), ClubRole.LEADER);
        membership.remove(club, actors.person(FOUNDER));
        for (var member : sheet.members()) {
            membership.add(club, actors.person(member), ClubRole.MEMBER);
        }
        for (var practice : sheets.all()) {
            var author = actors.person(sheets.login(practice));
            if (practice.front().club().equals(sheet.key()) && !author.equals(actors.person(sheet.leader()))) {
                membership.add(club, author, ClubRole.MEMBER);
            }
        }
    }
}
