package ru.vitok.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.uikit.Bilingual;

@Component
class EvidenceStore {

    private static final String ADD = """
            insert into evidence (id, headline, detail, as_of, subject, grade, skill, value, low, high, n,
              source_type, source_id, organisation_id, audience)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing""";
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    EvidenceStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void add(List<Evidence> added) {
        template.batchUpdate(ADD, added, BATCH, (statement, evidence) -> {
            statement.setObject(1, evidence.id());
            statement.setString(2, evidence.headline());
            statement.setString(3, evidence.detail());
            statement.setObject(4, evidence.asOf());
            statement.setString(5, evidence.subject());
            statement.setObject(6, evidence.grade(), Types.INTEGER);
            statement.setString(7, evidence.skill());
            statement.setObject(8, evidence.value(), Types.DOUBLE);
            statement.setObject(9, evidence.low(), Types.DOUBLE);
            statement.setObject(10, evidence.high(), Types.DOUBLE);
            statement.setObject(11, evidence.n(), Types.INTEGER);
            statement.setString(12, evidence.source().type().name());
            statement.setObject(13, evidence.source().id());
            statement.setObject(14, evidence.organisation());
            statement.setArray(
                    15,
                    statement
                            .getConnection()
                            .createArrayOf("text", evidence.audience().toArray()));
        });
    }

    List<Evidence> find(Collection<UUID> ids, Set<String> tokens) {
        return jdbc.sql("""
                select e.* from evidence e join unnest(:ids) with ordinality as w (id, place) on w.id = e.id
                where e.audience && cast(:tokens as text[]) order by w.place""")
                .param("ids", ids.toArray(UUID[]::new))
                .param("tokens", tokens.toArray(String[]::new))
                .query(EvidenceStore::read)
                .list();
    }

    private static Evidence read(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getObject("id", UUID.class),
                Bilingual.read(row.getString("headline")),
                Bilingual.read(row.getString("detail")),
                row.getObject("as_of", LocalDate.class),
                row.getString("subject"),
                row.getObject("grade", Integer.class),
                row.getString("skill"),
                row.getObject("value", Double.class),
                row.getObject("low", Double.class),
                row.getObject("high", Double.class),
                row.getObject("n", Integer.class),
                new NodeRef(NodeType.valueOf(row.getString("source_type")), row.getObject("source_id", UUID.class)),
                row.getObject("organisation_id", UUID.class),
                new LinkedHashSet<>(
                        Arrays.asList((String[]) row.getArray("audience").getArray())));
    }
}
