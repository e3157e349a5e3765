package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.assessment.store.CopyFields;
import ru.vitok.assessment.store.CopyRows;
import ru.vitok.assessment.store.RowCopy;
import ru.vitok.people.Viewers;

/** Tables without foreign keys refuse what a foreign key would refuse. */
@PortalTest
class ResultReferencesModuleTest {

    private static final String COPY = """
            insert into participant_result select %s, school_id, 'stranger', row_number, class_number, variant,
              scores, primary_score, mark, journal_mark from participant_result where data_set_id = :set limit 1""";

    @Autowired
    SampleMunicipality samples;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RowCopy copy;

    @Autowired
    Viewers viewers;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void imported() {
        samples.get();
    }

    @Test
    void aWorkOfNoFileIsRefused() {
        assertRefused(() -> jdbc.sql(COPY.formatted("gen_random_uuid(), slice_id"))
                .param("set", set())
                .update());
    }

    @Test
    void aWorkInAnotherSliceThanItsFilesIsRefused() {
        assertRefused(() -> jdbc.sql(COPY.formatted(
                        "data_set_id, (select s.id from slice s where s.id <> participant_result.slice_id limit 1)"))
                .param("set", set())
                .update());
    }

    @Test
    void aWorkOfNoSchoolIsRefused() {
        assertRefused(
                () -> jdbc.sql("update participant_result set school_id = gen_random_uuid() where data_set_id = :set")
                        .param("set", set())
                        .update());
    }

    @Test
    void aRowOfAReportOfNoFileIsRefused() {
        assertRefused(() -> jdbc.sql("update group_row set data_set_id = gen_random_uuid() where slice_id = :slice")
                .param("slice", slice())
                .update());
    }

    @Test
    void aFileAndASchoolWithWorksStay() {
        assertRefused(() -> jdbc.sql("delete from data_set where id = :set")
                .param("set", set())
                .update());
        assertRefused(() -> jdbc.sql("""
                        delete from organisation where id =
                          (select school_id from participant_result where data_set_id = :set limit 1)""").param("set", set()).update());
    }

    @Test
    void aWorkInItsPlaceIsTaken() {
        int added = inSystem(() -> {
            var rows = jdbc.sql(COPY.formatted("data_set_id, slice_id"))
                    .param("set", set())
                    .update();
            jdbc.sql("delete from participant_result where data_set_id = :set and code = 'stranger'")
                    .param("set", set())
                    .update();
            return rows;
        });
        assertThat(added).isOne();
    }

    @Test
    void theRowsThemselvesAreReadThroughTheirTableAlone() {
        for (var rows : List.of("participant_result_rows", "group_row_rows")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .as(rows)
                    .isThrownBy(() -> inSystem(() -> jdbc.sql("select count(*) from " + rows)
                            .query(Integer.class)
                            .single()))
                    .withStackTraceContaining("permission denied for table " + rows);
        }
    }

    @Test
    void aWorkOfASchoolBeyondReachIsRefused() {
        var row = new CopyRows();
        row.add(
                1,
                inSystem(() -> jdbc.sql("select data_set_id, slice_id, school_id from participant_result limit 1")
                        .query((it, _) -> line(
                                it.getObject(1, UUID.class), it.getObject(2, UUID.class), it.getObject(3, UUID.class)))
                        .single()));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> copy.works(row)))
                .withStackTraceContaining("out of reach");
    }

    private static Consumer<CopyFields> line(UUID file, UUID slice, UUID school) {
        return to -> {
            to.row(12).id(file).id(slice).id(school).text("stranger").whole(1);
            to.small(null).small(null).smalls(new short[] {1}).small(1);
            to.small(null).small(null).small(null);
        };
    }

    private void assertRefused(Supplier<Integer> change) {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> inSystem(change));
    }

    private <T> T inSystem(Supplier<T> work) {
        return viewers.asSystem(() -> transaction.execute(_ -> work.get()));
    }

    private UUID set() {
        return inSystem(() -> jdbc.sql("select data_set_id from participant_result limit 1")
                .query(UUID.class)
                .single());
    }

    private UUID slice() {
        return inSystem(() -> jdbc.sql("select slice_id from group_row limit 1")
                .query(UUID.class)
                .single());
    }
}
