package ru.vitok.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.kernel.Refusal;

@PortalTest
class AccountsModuleTest {

    private static final String OLD = "три зелёных слона";
    private static final String FRESH = "четыре синих кита";

    @Autowired
    TestPeople people;

    @Autowired
    Accounts accounts;

    @Autowired
    Credentials credentials;

    @Autowired
    Organisations organisations;

    @Autowired
    Persons persons;

    @Autowired
    Viewers viewers;

    @Autowired
    LocalSignIn signIn;

    @Autowired
    JdbcClient jdbc;

    Organisation here;
    Organisation school;
    UUID admin;
    UUID teacher;

    @BeforeEach
    void people() {
        here = people.municipality();
        school = people.school(here);
        admin = people.person(Role.ADMIN, here);
        teacher = people.person(Role.TEACHER, school);
    }

    @Test
    void anAdministratorGivesAndTakesRolesWithinTheirMunicipalityAlone() {
        var stranger = people.person(Role.ADMIN, people.municipality());

        people.as(admin, () -> accounts.grant(teacher, Role.EXPERT, here.id(), null, null));
        assertThat(people.as(teacher, () -> viewers.current().has(Role.EXPERT))).isTrue();
        people.as(admin, () -> accounts.revoke(teacher, Role.EXPERT, here.id(), null));
        assertThat(people.as(teacher, () -> viewers.current().has(Role.EXPERT))).isFalse();

        refused(() -> people.as(stranger, () -> accounts.grant(teacher, Role.EXPERT, here.id(), null, null)));
        refused(() -> people.as(teacher, () -> accounts.grant(teacher, Role.ADMIN, here.id(), null, null)));
        refused(() -> people.as(teacher, () -> accounts.revoke(admin, Role.ADMIN, here.id(), null)));
        refused(() -> accounts.grant(teacher, Role.ADMIN, here.id(), null, null));
    }

    @Test
    void nobodyChangesTheirOwnRolesOrShutsThemselvesOut() {
        says("people.refusal.own-role", () -> accounts.grant(admin, Role.ANALYST, here.id(), null, null));
        says("people.refusal.own-account", () -> accounts.disable(admin, true));
    }

    @Test
    void aPersonWhoAlsoWorksElsewhereGetsNoNewPasswordFromHere() {
        var elsewhere = people.municipality();
        people.grant(teacher, Role.METHODIST, elsewhere);

        refused(() -> people.as(admin, () -> credentials.link(teacher)));
        refused(() -> people.as(admin, () -> accounts.disable(teacher, true)));
        var region = people.person(Role.ADMIN, organisations.get(here.region()));
        refused(() -> people.as(region, () -> credentials.link(teacher)));
    }

    @Test
    void aLinkOfTheAdministratorSetsAPasswordOnceAndADisabledAccountGetsNone() {
        var link = people.as(admin, () -> credentials.link(teacher));
        credentials.setByLink(link, OLD);
        assertThat(signIn.check(login(teacher), OLD).person()).isEqualTo(teacher);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> credentials.setByLink(link, FRESH));

        var second = people.as(admin, () -> credentials.link(teacher));
        people.as(admin, () -> accounts.disable(teacher, true));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> credentials.setByLink(second, FRESH));
        assertThat(people.as(teacher, () -> viewers.current().guest())).isTrue();
        people.as(admin, () -> accounts.disable(teacher, false));
        credentials.setByLink(second, FRESH);
    }

    @Test
    void aNewPasswordAsksTheOldOneAndEndsTheOtherSessions() {
        viewers.asSystem(() -> credentials.set(teacher, OLD));
        var before = new SignedIn(teacher, login(teacher), Instant.now().minusSeconds(5));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(teacher, () -> credentials.change("не тот пароль", FRESH)))
                .extracting(Refusal::key)
                .isEqualTo("people.refusal.old-password");
        people.as(teacher, () -> {
            credentials.change(OLD, FRESH);
            assertThat(viewers.current().guest()).isFalse();
        });

        assertThat(signIn.check(login(teacher), FRESH).person()).isEqualTo(teacher);
        assertThat(seenBy(before).guest()).isTrue();
        assertThat(seenBy(new SignedIn(teacher, login(teacher), Instant.now())).guest())
                .isFalse();
    }

    @Test
    void tooShortAndTooCommonPasswordsAreRefusedAndOddOnesTaken() {
        for (var common : new String[] {"короче7", "password", "Школа2026!", "йцукенгш", "11111111", "2026-Учитель"}) {
            assertThatExceptionOfType(Refusal.class)
                    .as(common)
                    .isThrownBy(() -> viewers.asSystem(() -> credentials.set(teacher, common)));
        }
        for (var fine : new String[] {" пробелы в начале", "73918264", "a".repeat(60) + "bcd", OLD}) {
            assertThatCode(() -> viewers.asSystem(() -> credentials.set(teacher, fine)))
                    .as(fine)
                    .doesNotThrowAnyException();
        }
        var link = viewers.asSystem(() -> credentials.link(admin));
        says("people.refusal.password-length", () -> credentials.setByLink(link, "кит и слон ок"));
    }

    @Test
    void aPersonsTokenIsTheirOwn() {
        var token = people.as(teacher, () -> accounts.token(teacher));

        assertThat(accounts.byToken(token).orElseThrow().person()).isEqualTo(teacher);
        refused(() -> people.as(admin, () -> accounts.token(teacher)));
        refused(() -> accounts.token(teacher));
    }

    @Test
    void organisationsAndSchoolsAreAddedByThoseWhoseTheyAre() {
        var analyst = people.person(Role.ANALYST, here);
        var region = organisations.get(here.region());

        people.as(analyst, () -> organisations.putSchool(here, "edu-a-" + number(here), "Новая", null, null));
        people.as(admin, () -> organisations.add(OrganisationKind.SERVICE, "s-" + number(here), "Центр", here));

        refused(() ->
                people.as(analyst, () -> organisations.putSchool(people.municipality(), "edu-x", "Чужая", null, null)));
        refused(() -> people.as(analyst, () -> organisations.add(OrganisationKind.SCHOOL, "x", "Школа", here)));
        refused(() -> people.as(admin, () -> organisations.add(OrganisationKind.MUNICIPALITY, "x", "Округ", region)));
        refused(() -> people.as(admin, () -> organisations.add(OrganisationKind.REGION, "x", "Область", null)));
        refused(() -> people.as(teacher, () -> persons.teach(teacher, teaching())));
        refused(() -> people.as(teacher, () -> persons.add("Кто-то", null, null)));
    }

    @Test
    void everyRefusalAndChangeOfRolesIsWrittenDown() {
        refused(() -> people.as(teacher, () -> accounts.grant(admin, Role.TEACHER, school.id(), null, null)));
        people.as(admin, () -> accounts.grant(teacher, Role.EXPERT, here.id(), null, null));

        Awaitility.await().atMost(Duration.ofSeconds(5)).until(() -> events("ACCESS_DENIED", school.id()) > 0);
        assertThat(events("ROLE_GRANTED", teacher)).isGreaterThanOrEqualTo(2);
    }

    private Teaching teaching() {
        return new Teaching(teacher, school.id(), "Физика", java.util.List.of(7), null, null, null);
    }

    private Viewer seenBy(SignedIn principal) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(principal, null, java.util.List.of()));
        SecurityContextHolder.setContext(context);
        try {
            return viewers.current();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private long events(String event, UUID object) {
        return jdbc.sql("select count(*) from audit_event where event = :event and object_id = :object")
                .param("event", event)
                .param("object", object.toString())
                .query(Long.class)
                .single();
    }

    private String login(UUID person) {
        return people.as(person, () -> viewers.current().login());
    }

    private static String number(Organisation place) {
        return place.id().toString().substring(0, 8);
    }

    private void says(String key, Runnable work) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> people.as(admin, work))
                .extracting(Refusal::key)
                .isEqualTo(key);
    }

    private static void refused(ThrowingCallable work) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(work)
                .matches(it -> it instanceof AccessDeniedException || it instanceof Refusal.NotFound);
    }
}
