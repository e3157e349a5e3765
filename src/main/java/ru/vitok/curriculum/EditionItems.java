package ru.vitok.curriculum;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The skills or codes that an edition's tasks name. */
@Component
class EditionItems {

    private static final String NAMED = """
            case :kind when 'SKILL' then array_remove(array[t.skill_code::text], null)
              when 'KES' then t.content else t.requirements end""";

    private final JdbcClient jdbc;

    EditionItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Editions that name any at all. */
    Set<UUID> editions(EquivalenceKind kind) {
        return new HashSet<>(jdbc.sql("select distinct form_id from test_task t where cardinality(" + NAMED + ") > 0")
                .param("kind", kind.name())
                .query(UUID.class)
                .list());
    }

    /** In the order of the tasks. */
    List<EditionItem> of(UUID form, EquivalenceKind kind) {
        return jdbc.sql("""
                select c.code, array_agg(t.number order by t.position) as tasks,
                  case :kind when 'SKILL' then array_remove(array[max(t.skill)::text], null)
                    else array_remove(array_agg(distinct t.skill), null) end as skills,
                  array(select distinct unnest(o.content) from test_task o
                    where o.form_id = :form and o.skill_code = c.code and :kind = 'SKILL') as content
                from test_task t cross join lateral unnest(%s) c (code)
                where t.form_id = :form and not t.virtual
                group by c.code order by min(t.position), c.code""".formatted(NAMED))
                .param("kind", kind.name())
                .param("form", form)
                .query((row, _) -> new EditionItem(
                        row.getString(1),
                        TestFormRows.texts(row, "tasks"),
                        TestFormRows.texts(row, "skills"),
                        TestFormRows.texts(row, "content")))
                .list();
    }
}
