package ru.vitok.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.people.Viewers;

/** What was counted from an upload's works in memory is what the stored works give. */
@PortalTest
class FreshSumsModuleTest {

    @Autowired
    private SampleMunicipality samples;

    @Autowired
    private SliceSums sums;

    @Autowired
    private SliceStore slices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Viewers viewers;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void countingFromTheStoredWorksGivesTheSame() {
        var sample = samples.get();
        viewers.asSystem(() -> transaction.executeWithoutResult(status -> {
            var ids = jdbc.sql(
                            "select distinct slice_id from data_set where import_id = :upload and slice_id is not null")
                    .param("upload", sample.importId())
                    .query((row, _) -> row.getObject(1, UUID.class))
                    .list();
            var before = rows(ids);
            assertThat(before).hasSizeGreaterThan(500);

            sums.sum(slices.get(ids), null);

            assertThat(rows(ids)).isEqualTo(before);
            status.setRollbackOnly();
        }));
    }

    private List<String> rows(List<UUID> slices) {
        return jdbc.sql("select t::text from slice_sum t where slice_id = any (:slices) order by slice_id, school_id")
                .param("slices", slices.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }
}
