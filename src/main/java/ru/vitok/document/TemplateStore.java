package ru.vitok.document;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.file.FileId;

@Component
class TemplateStore {

    private final JdbcClient jdbc;

    TemplateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OwnTemplate> find(UUID municipality, String form) {
        return jdbc.sql("""
                select file_id, name, put_at from paper_template where municipality_id = :municipality and form = :form""")
                .param("municipality", municipality)
                .param("form", form)
                .query((row, _) -> new OwnTemplate(
                        FileId.of(row.getString(1)),
                        row.getString(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void put(UUID municipality, String form, FileId file, String name, Instant at) {
        jdbc.sql("""
                insert into paper_template (municipality_id, form, file_id, name, put_at)
                values (:municipality, :form, :file, :name, :at)""")
                .param("municipality", municipality)
                .param("form", form)
                .param("file", file.value())
                .param("name", name)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void remove(UUID municipality, String form) {
        jdbc.sql("delete from paper_template where municipality_id = :municipality and form = :form")
                .param("municipality", municipality)
                .param("form", form)
                .update();
    }
}
