package ru.vitok.practice.adaptation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which practice was made out of which; who may see either is asked elsewhere. */
@Component
class AdaptationStore {

    private final JdbcClient jdbc;

    AdaptationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<UUID> source(UUID practice) {
        return ids("select source_id from practice where id = :id and source_id is not null", practice).stream()
                .findFirst();
    }

    List<UUID> of(UUID source) {
        return ids(
                "select id from practice where source_id = :id and status is not null order by published_on, id",
                source);
    }

    /** The same person's version that no reader has seen yet. */
    Optional<UUID> begun(UUID source, UUID author) {
        return jdbc
                .sql("select id from practice where source_id = :id and author_id = :author and status is null")
                .param("id", source)
                .param("author", author)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .stream()
                .findFirst();
    }

    void link(UUID practice, UUID source) {
        jdbc.sql("update practice set source_id = :source where id = :id")
                .param("id", practice)
                .param("source", source)
                .update();
    }

    /** True the first time only. */
    boolean tell(UUID practice) {
        return jdbc.sql("update practice set source_told = true where id = :id and not source_told")
                        .param("id", practice)
                        .update()
                > 0;
    }

    private List<UUID> ids(String sql, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
