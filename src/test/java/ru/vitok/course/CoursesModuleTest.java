package ru.vitok.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.assessment.CourseLine;
import ru.vitok.assessment.CoursesConfirmed;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Teaching;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchHit;

@PortalTest
class CoursesModuleTest {

    private static final LocalDate FAR = LocalDate.of(2999, 12, 1);

    @Autowired
    Courses courses;

    @Autowired
    CourseRequests requests;

    @Autowired
    Search search;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestPeople people;

    private Organisation here;
    private UUID school;
    private UUID teacher;
    private UUID head;
    private UUID methodist;

    @BeforeEach
    void people() {
        here = people.municipality();
        var place = people.school(here);
        school = place.id();
        teacher = people.person(Role.TEACHER, place);
        people.teach(new Teaching(teacher, school, "Математика", List.of(6), null, null, null));
        head = people.person(Role.SCHOOL_HEAD, place);
        methodist = people.person(Role.METHODIST, here);
    }

    @Test
    void aConfirmedScheduleFillsTheCatalogueAndItsTopicsAreFound() {
        confirm(25);

        var course = people.as(teacher, () -> courses.list(CourseFilter.ALL)).getFirst();
        assertThat(course.hours()).isEqualTo(72);
        assertThat(course.subjectHours()).isEqualTo(48);
        assertThat(course.free()).isEqualTo(25);
        await().untilAsserted(() -> assertThat(people.as(
                        teacher,
                        () -> search.similar(
                                "аргументация в геометрии", "Математика", null, Set.of(EntryType.COURSE), 5)))
                .singleElement()
                .returns(course.id(), SearchHit::id)
                .returns("72 ч (48 ч предмет)", SearchHit::note));
    }

    @Test
    void theSameScheduleAgainBringsUpToDateAndDoublesNothing() {
        confirm(25);
        confirm(30);

        assertThat(people.as(teacher, () -> courses.list(CourseFilter.ALL)))
                .singleElement()
                .returns(30, Course::seats);
    }

    @Test
    void aRequestGoesThroughTheSchoolToThePlace() {
        confirm(25);
        var course = people.as(teacher, () -> courses.list(CourseFilter.ALL))
                .getFirst()
                .id();

        people.as(teacher, () -> requests.ask(course));
        people.as(head, () -> requests.send(course, teacher, school));
        var request = people.as(methodist, () -> requests.of(course)).getFirst();
        people.as(methodist, () -> requests.decide(request.id(), true));

        assertThat(people.as(teacher, () -> courses.get(course)))
                .returns(RequestStatus.ENROLLED, Course::mine)
                .returns(24, Course::free);
    }

    @Test
    void otherSchoolsAndMunicipalitiesSeeNoRequestsAndSendNobody() {
        confirm(25);
        var course = people.as(teacher, () -> courses.list(CourseFilter.ALL))
                .getFirst()
                .id();
        people.as(teacher, () -> requests.ask(course));
        var otherHead = people.person(Role.SCHOOL_HEAD, people.school(here));
        var stranger = people.person(Role.TEACHER, people.school(people.municipality()));

        assertThat(people.as(otherHead, () -> requests.of(course))).isEmpty();
        assertThat(people.as(head, () -> requests.of(course))).hasSize(1);
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(otherHead, () -> requests.send(course, teacher, school)));
        assertThat(people.as(stranger, () -> courses.list(CourseFilter.ALL))).isEmpty();
        assertThatExceptionOfType(Refusal.NotFound.class)
                .isThrownBy(() -> people.as(stranger, () -> courses.get(course)));
    }

    @Test
    void aTeacherCannotAddACourse() {
        var draft = new CourseDraft(
                here.id(), "Своя программа", null, 16, null, null, null, FAR, null, null, List.of(), null);

        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(teacher, () -> courses.put(draft)));
        assertThat(people.as(methodist, () -> courses.put(draft))).isNotNull();
    }

    private void confirm(int seats) {
        var line = new CourseLine(
                "Предметный модуль для учителей математики",
                "Институт развития образования",
                72,
                48,
                "Математика",
                "очно-заочная",
                FAR,
                FAR.plusDays(20),
                seats,
                List.of("Аргументация в геометрии", "Работа с дробями"),
                "бюджет");
        transaction.executeWithoutResult(_ -> events.publishEvent(new CoursesConfirmed(here.id(), List.of(line))));
    }
}
