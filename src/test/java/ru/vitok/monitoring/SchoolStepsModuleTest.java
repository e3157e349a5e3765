package ru.vitok.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.analysis.Discussion;
import ru.vitok.analysis.FieldBoard;
import ru.vitok.analysis.FieldExport;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.Reviewed;
import ru.vitok.analysis.ReviewedFields;
import ru.vitok.analysis.SchoolReviews;
import ru.vitok.analysis.Scope;
import ru.vitok.analysis.SummedMunicipality;
import ru.vitok.club.ClubDraft;
import ru.vitok.club.ClubKind;
import ru.vitok.club.ClubLevel;
import ru.vitok.club.Clubs;
import ru.vitok.club.PlanItem;
import ru.vitok.club.YearPlans;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.Answer;
import ru.vitok.recommendation.Measure;
import ru.vitok.recommendation.RecommendationDraft;
import ru.vitok.recommendation.RecommendationPaths;
import ru.vitok.recommendation.Recommendations;
import ru.vitok.recommendation.SchoolAnswers;
import ru.vitok.recommendation.SchoolLines;

@PortalTest
class SchoolStepsModuleTest {

    @Autowired
    SummedMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    ProblemFields fields;

    @Autowired
    FieldBoard board;

    @Autowired
    FieldExport export;

    @Autowired
    SchoolReviews reviews;

    @Autowired
    ReviewedFields reviewed;

    @Autowired
    Discussion discussion;

    @Autowired
    Recommendations recommendations;

    @Autowired
    SchoolAnswers answers;

    @Autowired
    SchoolLines lines;

    @Autowired
    SchoolSteps steps;

    @Autowired
    Clubs clubs;

    @Autowired
    YearPlans plans;

    private SummedMunicipality.Made made;
    private UUID methodist;
    private UUID committee;
    private UUID field;

    @BeforeEach
    void aPublishedFieldOf2026() {
        made = samples.make("Математика", 6);
        var analyst = people.person(Role.ANALYST, made.municipality());
        methodist = people.person(Role.METHODIST, made.municipality());
        committee = people.person(Role.COMMITTEE, made.municipality());
        people.as(analyst, () -> fields.collect());
        field = people.as(
                        analyst, () -> fields.list(new ProblemFieldFilter(2026, null, null, Scope.MUNICIPALITY, null)))
                .getFirst()
                .id();
        people.as(analyst, () -> fields.confirm(field, null));
        people.as(analyst, () -> fields.publish(field, Set.of(), ""));
    }

    @Test
    void whoSaidThatTheSchoolAnalysedItTakesItBackAndNobodyElse() {
        var school = made.school("edu990110");
        var head = people.person(Role.SCHOOL_HEAD, school);
        var other = people.person(Role.SCHOOL_ADMIN, school);
        people.as(head, () -> reviews.analysed(field, school.id()));

        people.as(other, () -> reviews.takeBack(field, school.id()));
        assertThat(reached(school.id())).containsExactly(Step.ANALYSED);
        assertThat(people.as(other, () -> reviewed.of(field)).own()).isNotNull();
        assertThat(people.as(methodist, () -> reviewed.of(field)).schools()).isEqualTo(1);
        var assigned = people.person(Role.METHODIST, school);
        assertThat(people.as(assigned, () -> reviewed.of(field)).own()).isNull();
        // what other schools say is not for a school
        var neighbour = people.person(Role.SCHOOL_HEAD, made.school("edu990111"));
        assertThat(people.as(neighbour, () -> reviewed.of(field))).isEqualTo(new Reviewed(0, null));

        people.as(head, () -> reviews.takeBack(field, school.id()));
        assertThat(reached(school.id())).isEmpty();
        assertThat(people.as(head, () -> reviews.open(field))).containsExactly(school.id());
    }

    @Test
    void everyStepOfASchoolLeadsToTheThingBehindIt() {
        var school = made.school("edu990110");
        var head = people.person(Role.SCHOOL_HEAD, school);
        var teacher = people.person(Role.TEACHER, school);
        people.as(head, () -> reviews.analysed(field, school.id()));
        people.as(teacher, () -> discussion.say(field, "Разбирали на ШМО"));
        var sent = send(Set.of(school.id()));
        assertThat(reached(school.id())).containsExactly(Step.ANALYSED, Step.DISCUSSED);

        people.as(head, () -> answers.answer(sent, school.id(), new Answer(AddresseeStatus.ACCEPTED, "", null)));
        assertThat(reached(school.id())).containsExactly(Step.ANALYSED, Step.DISCUSSED, Step.DECIDED, Step.PLANNED);

        people.as(head, () -> answers.answer(sent, school.id(), new Answer(AddresseeStatus.DONE, "Провели", null)));
        assertThat(reached(school.id())).containsExactly(Step.values());
        assertThat(people.as(committee, () -> steps.of(school.id(), 2026)).things(Step.DONE))
                .extracting(StepThing::path)
                .containsExactly(RecommendationPaths.page(sent));
    }

    @Test
    void aPlanOfASchoolsAssociationIsAPlanOfTheSchool() {
        var school = made.school("edu990114");
        var leader = people.person(Role.ASSOCIATION_HEAD, school);
        var club = people.as(
                leader,
                () -> clubs.create(new ClubDraft(
                        ClubKind.SHMO, "ШМО математиков", "Математика", ClubLevel.SCHOOL, school.id(), "", true)));
        var analyst = people.person(Role.ANALYST, made.municipality());
        people.as(analyst, () -> fields.publish(field, Set.of(club), ""));
        assertThat(reached(school.id())).isEmpty();

        people.as(
                leader,
                () -> plans.add(
                        club, new PlanItem(LocalDate.of(2026, 11, 1), "Учимся обосновывать", "", null, "", field)));

        assertThat(reached(school.id())).containsExactly(Step.PLANNED);
        var planned = people.as(committee, () -> steps.of(school.id(), 2026)).things(Step.PLANNED);
        assertThat(planned).singleElement().satisfies(it -> {
            assertThat(it.path()).isEqualTo("clubs/" + club + "/plan");
            assertThat(it.due()).isEqualTo(LocalDate.of(2026, 11, 30));
        });
        assertThat(reached(made.school("edu990113").id())).isEmpty();
    }

    @Test
    void aSchoolThatDeclinedHasDecidedAndPlannedNothing() {
        var school = made.school("edu990111");
        var head = people.person(Role.SCHOOL_HEAD, school);
        var sent = send(Set.of(school.id()));
        people.as(
                head,
                () -> answers.answer(sent, school.id(), new Answer(AddresseeStatus.DECLINED, "Нет учителя", null)));

        assertThat(reached(school.id())).containsExactly(Step.DECIDED);
    }

    /** The head asks in which schools it was talked over: each of them once, however many roles the person has there. */
    @Test
    void whoTeachesInTwoSchoolsSpeaksOnceForEach() {
        var one = made.school("edu990115");
        var other = made.school("edu990116");
        var teacher = people.person(Role.TEACHER, one);
        people.grant(teacher, Role.ASSOCIATION_HEAD, one);
        people.grant(teacher, Role.TEACHER, other);

        people.as(teacher, () -> discussion.say(field, "Разбирали на ШМО обеих школ"));

        var talked = people.as(committee, () -> steps.ofMyMunicipality(2026)).stream()
                .filter(it -> it.reached(Step.DISCUSSED))
                .toList();
        assertThat(talked).extracting(SchoolStep::school).containsExactlyInAnyOrder(one.id(), other.id());
        assertThat(talked).allMatch(it -> it.things(Step.DISCUSSED).size() == 1);
    }

    @Test
    void theMethodistOfASchoolDoesNotSpeakForIt() {
        var school = made.school("edu990113");
        people.grant(methodist, Role.METHODIST, school);

        people.as(methodist, () -> discussion.say(field, "Кто пробовал по-другому?"));

        assertThat(reached(school.id())).isEmpty();
    }

    @Test
    void schoolsStandInAlphabeticalOrderAndOnlyThoseWhoWatchSeeThem() {
        var school = made.school("edu990110");
        var head = people.person(Role.SCHOOL_HEAD, school);
        var foreign = people.person(Role.COMMITTEE, people.municipality());

        var names = people.as(committee, () -> steps.ofMyMunicipality(2026)).stream()
                .map(SchoolStep::name)
                .toList();
        assertThat(names).hasSize(24).isSorted();
        assertThat(people.as(head, () -> steps.ofMyMunicipality(2026))).isEmpty();
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(foreign, () -> steps.of(school.id(), 2026)));
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(head, () -> steps.of(school.id(), 2026)));
    }

    @Test
    void aSchoolSeesItsOwnOpenRecommendationUntilItSettlesIt() {
        var school = made.school("edu990112");
        var other = people.person(Role.SCHOOL_HEAD, made.school("edu990113"));
        var head = people.person(Role.SCHOOL_HEAD, school);
        var sent = send(Set.of(school.id()));

        assertThat(people.as(head, () -> lines.waiting(10))).extracting("id").containsExactly(sent);
        assertThat(people.as(other, () -> lines.waiting(10))).isEmpty();
        people.as(head, () -> answers.answer(sent, school.id(), new Answer(AddresseeStatus.DONE, "Готово", null)));
        assertThat(people.as(head, () -> lines.waiting(10))).isEmpty();
    }

    @Test
    void theBoardBeginsWithTheNewestYearAndTurnsPages() {
        var all = people.as(committee, () -> board.count(ProblemFieldFilter.ALL));
        var first = people.as(committee, () -> board.page(ProblemFieldFilter.ALL, 0, 2));
        var second = people.as(committee, () -> board.page(ProblemFieldFilter.ALL, 2, 2));

        assertThat(all).isGreaterThan(4);
        assertThat(first).hasSize(2).allMatch(it -> it.year() == 2026);
        assertThat(second).doesNotContainAnyElementsOf(first);
        assertThat(people.as(committee, () -> board.choices()).years()).isSortedAccordingTo((a, b) -> b - a);
        assertThat(people.as(committee, () -> board.recent(List.of("Математика"), List.of(6), 3))
                        .getFirst()
                        .id())
                .isEqualTo(field);
        var stranger = people.person(Role.COMMITTEE, people.municipality());
        assertThat(people.as(stranger, () -> board.count(ProblemFieldFilter.ALL)))
                .isZero();
    }

    @Test
    void theWorkbookGoesToThoseWhoMayHaveItAndNamesNoSchoolToAnAssociation() {
        var association = people.person(Role.ASSOCIATION_HEAD, made.municipality());
        var teacher = people.person(Role.TEACHER, made.school("edu990110"));

        var forMethodist = people.as(methodist, () -> export.workbook(List.of(field), java.util.Locale.of("ru")));
        var forAssociation = people.as(association, () -> export.workbook(List.of(field), java.util.Locale.of("ru")));

        assertThat(Sheets.names(forMethodist))
                .containsExactly("Числа", "Школы", "Содержание и задания", "Вопросы для обсуждения");
        assertThat(Sheets.names(forAssociation))
                .containsExactly("Числа", "Содержание и задания", "Вопросы для обсуждения");
        assertThat(Sheets.text(forAssociation)).doesNotContain("Школа edu");
        assertThatExceptionOfType(org.springframework.security.access.AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> export.workbook(List.of(field), java.util.Locale.of("ru"))));
    }

    private UUID send(Set<UUID> schools) {
        return people.as(
                methodist,
                () -> recommendations.send(new RecommendationDraft(
                        "Обоснования",
                        "Просим попробовать один приём",
                        field,
                        null,
                        schools,
                        List.of(new Measure(
                                "Провести четыре урока", LocalDate.now().plusDays(20), "учителя")))));
    }

    private List<Step> reached(UUID school) {
        var step = people.as(committee, () -> steps.of(school, 2026));
        return List.of(Step.values()).stream().filter(step::reached).toList();
    }
}
