package ru.vitok.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.sql.Connection;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.PortalTest;

/** What is written field by field is what the database reads. */
@PortalTest
class CopyFieldsModuleTest {

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void everyKindOfFieldArrives() {
        var fields = new CopyFields();
        fields.begin();
        fields.row(7).id(new UUID(1, 2)).text("школа\t№ 1").whole(-70_000).small(5);
        fields.smalls(new short[] {1, -2, 0})
                .doubles(new double[] {0.5, Double.NaN})
                .texts(List.of("1.1", "а\"б"));
        fields.row(7).id(null).text(null).whole(null).small(null);
        fields.smalls(new short[0]).doubles(new double[0]).texts(List.of());
        fields.end();
        assertThat(stored(fields))
                .containsExactly(
                        "(00000000-0000-0001-0000-000000000002,\"школа\t№ 1\",-70000,5,\"{1,-2,0}\",\"{0.5,NaN}\","
                                + "\"{1.1,\"\"а\\\\\"\"б\"\"}\")",
                        "(,,,,{},{},{})");
    }

    @Test
    void aLongRowMakesItsRoom() {
        var fields = new CopyFields();
        fields.begin();
        fields.row(7).id(null).text("я".repeat(200_000)).whole(null).small(null);
        fields.smalls(new short[0]).doubles(new double[0]).texts(List.of());
        fields.end();
        assertThat(stored(fields)).extracting(String::length).containsExactly(200_014);
    }

    @Test
    void aNumberTooLargeForItsColumnIsNotCut() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CopyFields().small(40_000));
    }

    private List<String> stored(CopyFields fields) {
        return transaction.execute(_ -> {
            jdbc.execute("create temporary table kinds (id uuid, name text, whole int, small smallint,"
                    + " smalls smallint[], doubles double precision[], texts text[]) on commit drop");
            jdbc.execute((Connection connection) -> {
                var bytes = fields.take();
                var in = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy kinds from stdin with binary");
                in.writeToCopy(bytes, 0, bytes.length);
                return in.endCopy();
            });
            return jdbc.queryForList("select kinds::text from kinds", String.class);
        });
    }
}
