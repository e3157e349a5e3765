package ru.vitok.club;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;

@PortalTest
class YearPlanModuleTest {

    static final SchoolYear YEAR = new SchoolYear(2026);
    static final LocalDate OCTOBER = LocalDate.of(2026, 10, 14);

    @Autowired
    TestPeople people;

    @Autowired
    Clubs clubs;

    @Autowired
    YearPlans plans;

    UUID leader;
    UUID teacher;
    UUID club;

    @BeforeEach
    void aClub() {
        var here = people.municipality();
        leader = people.person(Role.METHODIST, here);
        teacher = people.person(Role.TEACHER, people.school(here));
        club = people.as(
                leader,
                () -> clubs.create(new ClubDraft(
                        ClubKind.CLUB, "Клуб математиков", "Математика", ClubLevel.MUNICIPALITY, here.id(), "", true)));
    }

    @Test
    void aSchoolYearRunsFromSeptemberToAugustAndIsPlannedFromJulyOn() {
        assertThat(YEAR.words()).isEqualTo("2026/27");
        assertThat(new SchoolYear(2099).words()).isEqualTo("2099/00");
        assertThat(YEAR.months())
                .hasSize(12)
                .startsWith(LocalDate.of(2026, 9, 1))
                .endsWith(LocalDate.of(2027, 8, 1));
        assertThat(YEAR.holds(LocalDate.of(2027, 8, 31))).isTrue();
        assertThat(YEAR.holds(LocalDate.of(2027, 9, 1))).isFalse();
        assertThat(SchoolYear.plannedOn(LocalDate.of(2026, 6, 30))).isEqualTo(new SchoolYear(2025));
        assertThat(SchoolYear.plannedOn(LocalDate.of(2026, 7, 1))).isEqualTo(YEAR);
    }

    @Test
    void whatTheLeaderWritesEveryoneReadsByMonth() {
        people.as(leader, () -> {
            plans.describe(club, YEAR, new PlanWords(" Обоснование ", "Решать с объяснением", ""));
            plans.add(club, item("Проценты", LocalDate.of(2027, 2, 1), null));
            plans.add(club, item("Обоснование", OCTOBER, null));
            return plans.add(club, item("Летняя школа", LocalDate.of(2027, 9, 1), null));
        });

        var plan = people.as(teacher, () -> plans.of(club, YEAR));

        assertThat(plan.words().topic()).isEqualTo("Обоснование");
        assertThat(plan.lines()).extracting(it -> it.item().title()).containsExactly("Обоснование", "Проценты");
        assertThat(plan.lines().getFirst().item().month()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(people.as(teacher, () -> plans.of(club, YEAR.next())).lines())
                .extracting(it -> it.item().title())
                .containsExactly("Летняя школа");
    }

    @Test
    void onlyWhoLeadsTheClubWritesItsPlanAndAStrangerDoesNotSeeIt() {
        var line = people.as(leader, () -> plans.add(club, item("Обоснование", OCTOBER, null)));
        var stranger = people.person(Role.METHODIST, people.municipality());

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> plans.add(club, item("Своё", OCTOBER, null))));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> plans.remove(line)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> plans.hold(line, UUID.randomUUID())));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> plans.describe(club, YEAR, PlanWords.NONE)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(stranger, () -> plans.of(club, YEAR)));
        assertThatExceptionOfType(Refusal.NotFound.class).isThrownBy(() -> people.as(stranger, () -> plans.line(line)));
        assertThat(people.as(leader, () -> plans.of(club, YEAR).lines())).hasSize(1);
    }

    @Test
    void aLineStruckOutComesBackAsItWasWithItsSession() {
        var line = people.as(leader, () -> plans.add(club, item("Обоснование", OCTOBER, null)));
        var session = UUID.randomUUID();
        people.as(leader, () -> plans.hold(line, session));

        var struck = people.as(leader, () -> plans.remove(line));

        assertThat(people.as(leader, () -> plans.of(club, YEAR)).empty()).isTrue();
        people.as(leader, () -> plans.restore(struck));
        assertThat(people.as(leader, () -> plans.line(line)))
                .isEqualTo(new PlanLine(line, club, item("Обоснование", OCTOBER, null), session));
        people.as(leader, () -> plans.change(line, item("Обоснование и доказательство", OCTOBER, leader)));
        assertThat(people.as(leader, () -> plans.line(line)).session()).isEqualTo(session);
    }

    @Test
    void aLineStandsOnAFieldOfTheClubAndAMemberAnswersForIt() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(leader, () -> plans.add(club, item(" ", OCTOBER, null))))
                .returns("club.refusal.plan-title", Refusal::key);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(leader, () -> plans.add(club, item("Тема", OCTOBER, teacher))))
                .returns("club.refusal.plan-responsible", Refusal::key);
        var foreign = new PlanItem(OCTOBER, "Тема", "", null, "", UUID.randomUUID());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(leader, () -> plans.add(club, foreign)))
                .returns("club.refusal.plan-field", Refusal::key);
        assertThat(people.as(leader, () -> plans.of(club, YEAR)).empty()).isTrue();
    }

    private static PlanItem item(String title, LocalDate month, @Nullable UUID responsible) {
        return new PlanItem(month, title, "Заседание", responsible, "Карточки", null);
    }
}
