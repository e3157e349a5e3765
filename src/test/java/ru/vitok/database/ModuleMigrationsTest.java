package ru.vitok.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;

@PortalTest
class ModuleMigrationsTest {

    @Autowired
    ModuleMigrations migrations;

    @Autowired
    Flyway flyway;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatWasMigratedIsRememberedByTheDigestOfItsFiles() {
        var known = memory().known();

        assertThat(known).isEqualTo(MigrationFiles.digests()).containsKeys("__root", "people", "search");
        assertThat(known.values()).allMatch(it -> it.matches("[0-9a-f]{64}")).doesNotHaveDuplicates();
    }

    @Test
    void aModuleWhoseFilesChangedIsLookedAtAgainAndTheOthersAreNot() {
        var people = flywayRuns("people");
        memory().remember("file", "of other files");
        var owner = JdbcClient.create(flyway.getConfiguration().getDataSource());
        owner.sql("alter table flyway_schema_history_people rename to people_put_aside")
                .update();
        try {
            migrations.migrate(flyway);
        } finally {
            owner.sql("alter table people_put_aside rename to flyway_schema_history_people")
                    .update();
        }

        assertThat(memory().known()).isEqualTo(MigrationFiles.digests());
        assertThat(flywayRuns("people")).isEqualTo(people);
    }

    @Test
    void thePortalItselfCannotSayWhatWasMigrated() {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update migrated set digest = ''").update());
    }

    private MigrationMemory memory() {
        return new MigrationMemory(flyway.getConfiguration().getDataSource());
    }

    private long flywayRuns(String module) {
        return JdbcClient.create(flyway.getConfiguration().getDataSource())
                .sql("select count(*) from flyway_schema_history_" + module)
                .query(Long.class)
                .single();
    }
}
