package ru.vitok.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;

@PortalTest
class WorkAreasModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    WorkAreas areas;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    Organisation here;
    Organisation school;
    UUID admin;
    UUID methodist;
    UUID teacher;

    @BeforeEach
    void people() {
        here = people.municipality();
        school = people.school(here);
        admin = people.person(Role.ADMIN, here);
        methodist = people.person("Белова Ольга", "b" + UUID.randomUUID(), Role.METHODIST, here);
        teacher = people.person(Role.TEACHER, school);
    }

    @Test
    void everyMunicipalityBeginsWithTheEightUsualAreasAndNobodyAnsweringForThem() {
        assertThat(people.as(teacher, () -> areas.of(here.id())))
                .extracting(WorkArea::name, WorkArea::holders)
                .containsExactly(
                        tuple("Оценка качества", 0),
                        tuple("ГИА-9", 0),
                        tuple("Аттестация", 0),
                        tuple("Одарённые дети", 0),
                        tuple("Олимпиады", 0),
                        tuple("Курсы", 0),
                        tuple("Конкурсы", 0),
                        tuple("Координация", 0));
        assertThat(people.as(teacher, () -> areas.responsible(here.id()))).isEmpty();
    }

    @Test
    void everybodyOfTheMunicipalitySeesWhoAnswersForWhatAndItsNeighboursDoNot() {
        give(methodist, "Курсы", "Аттестация");

        assertThat(people.as(teacher, () -> areas.responsible(here.id())))
                .extracting(Responsibility::area, Responsibility::name)
                .containsExactly(tuple("Аттестация", "Белова Ольга"), tuple("Курсы", "Белова Ольга"));
        var stranger = people.person(Role.SCHOOL_HEAD, people.school(people.municipality()));
        refused(() -> people.as(stranger, () -> areas.responsible(here.id())));
        refused(() -> areas.responsible(here.id()));
    }

    @Test
    void theAdministratorOfTheMunicipalityAloneGivesAreasAndItIsWrittenDown() {
        var stranger = people.person(Role.ADMIN, people.municipality());
        var courses = id("Курсы");

        refused(() -> people.as(stranger, () -> areas.give(methodist, here.id(), Set.of(courses))));
        refused(() -> people.as(methodist, () -> areas.give(methodist, here.id(), Set.of(courses))));
        refused(() -> people.as(stranger, () -> areas.choices(methodist)));
        give(methodist, "Курсы");

        assertThat(people.as(admin, () -> areas.choices(methodist)))
                .singleElement()
                .returns(Set.of(courses), AreaChoice::chosen);
        assertThat(jdbc.sql("select event from audit_event where object_id = :id and event like 'RESP%'")
                        .param("id", methodist.toString())
                        .query(String.class)
                        .list())
                .containsExactly("RESPONSIBILITY_CHANGED");
    }

    @Test
    void onlyPeopleOfTheServiceAnswerForAreasAndOnlyAsLongAsTheyWorkThere() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> give(teacher, "Курсы"))
                .extracting(Refusal::key)
                .isEqualTo("people.refusal.not-of-service");
        give(methodist, "Курсы");

        people.as(admin, () -> accounts.disable(methodist, true));
        assertThat(people.as(teacher, () -> areas.responsible(here.id()))).isEmpty();
        people.as(admin, () -> accounts.disable(methodist, false));
        assertThat(people.as(teacher, () -> areas.responsible(here.id()))).hasSize(1);
        people.as(admin, () -> accounts.revoke(methodist, Role.METHODIST, here.id(), null));
        assertThat(people.as(teacher, () -> areas.responsible(here.id()))).isEmpty();
    }

    @Test
    void aRenamedAreaKeepsItsPeopleAndARemovedOneIsNobodys() {
        give(methodist, "Курсы", "Аттестация");

        save(
                new AreaChange(id("Курсы"), " Повышение квалификации ", false),
                new AreaChange(id("Аттестация"), "", true),
                AreaChange.added("Наставничество"),
                AreaChange.added("  "));

        assertThat(people.as(admin, () -> areas.of(here.id())))
                .extracting(WorkArea::name, WorkArea::holders)
                .containsExactly(
                        tuple("Оценка качества", 0),
                        tuple("ГИА-9", 0),
                        tuple("Одарённые дети", 0),
                        tuple("Олимпиады", 0),
                        tuple("Повышение квалификации", 1),
                        tuple("Конкурсы", 0),
                        tuple("Координация", 0),
                        tuple("Наставничество", 0));
        assertThat(people.as(teacher, () -> areas.responsible(here.id())))
                .extracting(Responsibility::area)
                .containsExactly("Повышение квалификации");
    }

    @Test
    void twoAreasMayChangeNamesButNotShareOneAndNoneIsNameless() {
        save(new AreaChange(id("Курсы"), "Конкурсы", false), new AreaChange(id("Конкурсы"), "Курсы", false));
        assertThat(people.as(admin, () -> areas.of(here.id())))
                .extracting(WorkArea::name)
                .endsWith("Конкурсы", "Курсы", "Координация");

        says("people.refusal.area-twice", AreaChange.added("Курсы"));
        says("people.refusal.areas", new AreaChange(id("Курсы"), "  ", false));
        says("people.refusal.areas", AreaChange.added("о".repeat(81)));
    }

    @Test
    void areasOfAnotherMunicipalityAreNeitherGivenNorChangedFromHere() {
        var elsewhere = people.municipality();
        var foreign =
                people.as(admin, () -> areas.of(elsewhere.id())).getFirst().id();
        var theirs = people.person(Role.ADMIN, elsewhere);
        people.as(theirs, () -> municipalities.save(elsewhere.id(), municipalities.usualNames(5), List.of()));

        people.as(admin, () -> areas.give(methodist, here.id(), Set.of(foreign)));
        save(new AreaChange(foreign, "", true));

        assertThat(people.as(teacher, () -> areas.responsible(here.id()))).isEmpty();
        assertThat(people.as(theirs, () -> areas.of(elsewhere.id()))).hasSize(8);
    }

    private void give(UUID person, String... names) {
        var ids = java.util.Arrays.stream(names).map(this::id).collect(java.util.stream.Collectors.toSet());
        people.as(admin, () -> areas.give(person, here.id(), ids));
    }

    private UUID id(String name) {
        return people.as(admin, () -> areas.of(here.id())).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void save(AreaChange... changes) {
        people.as(admin, () -> municipalities.save(here.id(), municipalities.usualNames(5), List.of(changes)));
    }

    private void says(String key, AreaChange change) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> save(change))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private static void refused(ThrowingCallable work) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(work)
                .matches(it -> it instanceof AccessDeniedException || it instanceof Refusal.NotFound);
    }
}
