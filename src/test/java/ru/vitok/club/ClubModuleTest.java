package ru.vitok.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestFinds;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;
import ru.vitok.search.EntryType;

@PortalTest
class ClubModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    Clubs clubs;

    @Autowired
    Membership membership;

    @Autowired
    Viewers viewers;

    @Autowired
    TestFinds finds;

    Organisation here;
    UUID methodist;
    UUID teacher;

    @BeforeEach
    void aMunicipality() {
        here = people.municipality();
        methodist = people.person(Role.METHODIST, here);
        teacher = people.person(Role.TEACHER, people.school(here));
    }

    @Test
    void whoeverFoundsAClubLeadsItAndATeacherMayNotFoundOne() {
        var club = people.as(methodist, () -> clubs.create(club("Математика", false)));

        assertThat(people.as(methodist, () -> clubs.of(club).mine())).isEqualTo(ClubRole.LEADER);
        assertThat(people.as(methodist, () -> viewers.current().clubs())).contains(club);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> clubs.create(club("Математика", false))));
    }

    @Test
    void aClubIsSeenInItsRegionAndNowhereElse() {
        var club = people.as(methodist, () -> clubs.create(club(null, false)));
        var stranger = people.person(Role.METHODIST, people.municipality());

        assertThat(people.as(teacher, () -> clubs.list())).extracting(Club::id).contains(club);
        assertThat(people.as(stranger, () -> clubs.list())).extracting(Club::id).doesNotContain(club);
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> people.as(stranger, () -> clubs.of(club)));
    }

    @Test
    void whatAClubSaysOfItselfLeadsToItInItsRegionOnly() {
        var about = new ClubDraft(
                ClubKind.CLUB, "Клуб чертёжников", null, ClubLevel.MUNICIPALITY, here.id(), "Рейсфедер", true);
        var club = people.as(methodist, () -> clubs.create(club(null, true)));
        people.as(methodist, () -> clubs.describe(club, about));
        var stranger = people.person(Role.METHODIST, people.municipality());

        finds.only(teacher, stranger, "рейсфедеры", EntryType.CLUB, club);
    }

    @Test
    void anOpenClubIsJoinedByAnyoneAndAClosedOneByInvitation() {
        var open = people.as(methodist, () -> clubs.create(club(null, true)));
        var closed = people.as(methodist, () -> clubs.create(club(null, false)));

        people.as(teacher, () -> membership.join(open));

        assertThat(people.as(teacher, () -> clubs.clubsOf(teacher)))
                .extracting(Club::id)
                .containsExactly(open);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(teacher, () -> membership.join(closed)))
                .returns("club.refusal.invitation-only", Refusal::key);
        var word = people.as(methodist, () -> membership.invitation(closed));
        people.as(teacher, () -> membership.accept(closed, word));
        assertThat(people.as(teacher, () -> clubs.of(closed).mine())).isEqualTo(ClubRole.MEMBER);
    }

    @Test
    void aRenewedInvitationShutsTheOldLink() {
        var club = people.as(methodist, () -> clubs.create(club(null, false)));
        var old = people.as(methodist, () -> membership.invitation(club));
        people.as(methodist, () -> membership.renewInvitation(club));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(teacher, () -> membership.accept(club, old)))
                .returns("club.refusal.invitation-over", Refusal::key);
    }

    @Test
    void theOnlyLeaderDoesNotLeaveTheOthersAlone() {
        var club = people.as(methodist, () -> clubs.create(club(null, true)));
        people.as(teacher, () -> membership.join(club));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(methodist, () -> membership.remove(club, methodist)))
                .returns("club.refusal.last-leader", Refusal::key);
        people.as(methodist, () -> membership.add(club, teacher, ClubRole.LEADER));
        people.as(methodist, () -> membership.remove(club, methodist));
        assertThat(people.as(teacher, () -> clubs.members(club)))
                .extracting(ClubMember::person)
                .containsExactly(teacher);
        assertThat(people.as(methodist, () -> viewers.current().clubs())).doesNotContain(club);
    }

    @Test
    void aMemberMayNotDescribeTheClub() {
        var club = people.as(methodist, () -> clubs.create(club(null, true)));
        people.as(teacher, () -> membership.join(club));

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> clubs.describe(club, club("Физика", false))));
    }

    @Test
    void aFieldHandedOverTwiceStandsOnceWithTheLatestWords() {
        var club = people.as(methodist, () -> clubs.create(club(null, false)));
        var field = UUID.randomUUID();

        people.as(methodist, () -> clubs.receive(club, field, "Обсудите в мае"));
        people.as(methodist, () -> clubs.receive(club, field, "Обсудите в июне"));

        assertThat(people.as(methodist, () -> clubs.fields(club)))
                .extracting(ClubField::field, ClubField::note)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(field, "Обсудите в июне"));
    }

    private ClubDraft club(@Nullable String subject, boolean open) {
        return new ClubDraft(ClubKind.CLUB, "Клуб учителей", subject, ClubLevel.MUNICIPALITY, here.id(), "", open);
    }
}
