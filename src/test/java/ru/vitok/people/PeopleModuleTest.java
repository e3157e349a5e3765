package ru.vitok.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;

@PortalTest
class PeopleModuleTest {

    @Autowired
    TestPeople people;

    @Autowired
    Municipalities municipalities;

    @Autowired
    Permissions permissions;

    @Autowired
    Viewers viewers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void theAdministratorOfAMunicipalitySetsItsStagesAndNobodyElseDoes() {
        var here = people.municipality();
        var elsewhere = people.municipality();
        var admin = people.person(Role.ADMIN, here);
        var stranger = people.person(Role.ADMIN, elsewhere);

        people.as(admin, () -> municipalities.save(here.id(), municipalities.usualNames(6), java.util.List.of()));

        assertThat(municipalities.get(here.id()).sixStages()).isTrue();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> people.as(
                        stranger,
                        () -> municipalities.save(here.id(), municipalities.usualNames(5), java.util.List.of())));
    }

    @Test
    void aTransactionTellsTheDatabaseWhoseRowsItMayReach() {
        var here = people.municipality();
        var school = people.school(here);
        var teacher = people.person(Role.TEACHER, school);

        var reach = people.as(
                teacher,
                () -> transactions.execute(_ -> jdbc.sql("select may_reach(:id)")
                        .param("id", school.id())
                        .query(Boolean.class)
                        .single()));
        var foreign = people.as(
                teacher,
                () -> transactions.execute(_ -> jdbc.sql("select may_reach(:id)")
                        .param("id", people.school(people.municipality()).id())
                        .query(Boolean.class)
                        .single()));
        var nobody = jdbc.sql("select may_reach(:id)")
                .param("id", school.id())
                .query(Boolean.class)
                .single();

        assertThat(reach).isTrue();
        assertThat(foreign).isFalse();
        assertThat(nobody).isFalse();
    }

    @Test
    void theJournalCannotBeRewritten() {
        var update = jdbc.sql("update audit_event set event = 'NOTHING'");

        assertThatExceptionOfType(org.springframework.dao.DataAccessException.class)
                .isThrownBy(update::update)
                .havingRootCause()
                .withMessageContaining("permission denied");
    }

    @Test
    void anObjectsAudienceOpensItToThoseWhomTheMatrixNames() {
        var here = people.municipality();
        var admin = people.person(Role.ADMIN, here);
        var audience = permissions.audience("account", here.id(), null);

        var tokens = people.as(admin, () -> viewers.current().tokens());

        assertThat(audience).containsAnyElementsOf(tokens);
        assertThat(Viewer.GUEST.tokens()).containsExactly("public");
    }
}
