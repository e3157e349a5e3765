package ru.vitok.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.uikit.Bilingual;

@Component
class EvidenceStore {

    private final JdbcClient jdbc;

    EvidenceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Evidence evidence) {
        jdbc.sql("""
                insert into evidence (id, headline, detail, as_of, subject, grade, skill, value, low, high, n,
                  source_type, source_id, organisation_id, audience)
                values (:id, :headline, :detail, :asOf, :subject, :grade, :skill, :value, :low, :high, :n,
                  :sourceType, :sourceId, :organisation, :audience) on conflict (id) do nothing""")
                .param("id", evidence.id())
                .param("headline", evidence.headline())
                .param("detail", evidence.detail())
                .param("asOf", evidence.asOf())
                .param("subject", evidence.subject())
                .param("grade", evidence.grade())
                .param("skill", evidence.skill())
                .param("value", evidence.value())
                .param("low", evidence.low())
                .param("high", evidence.high())
                .param("n", evidence.n())
                .param("sourceType", evidence.source().type().name())
                .param("sourceId", evidence.source().id())
                .param("organisation", evidence.organisation())
                .param("audience", evidence.audience().toArray(String[]::new))
                .update();
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
