package ru.vitok.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.file.FileId;

@Component
class MadeReportStore {

    private final JdbcClient jdbc;

    MadeReportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID person, ReportOrder order, Locale language, String rights, Instant at) {
        jdbc.sql("""
                insert into made_report (id, person_id, kind, municipality_id, school_id, year, language, status, rights,
                  ordered_at)
                values (:id, :person, :kind, :municipality, :school, :year, :language, 'WAITING', :rights, :at)""")
                .param("id", id)
                .param("person", person)
                .param("kind", order.kind().name())
                .param("municipality", order.municipality())
                .param("school", order.school(), Types.OTHER)
                .param("year", order.year())
                .param("language", language.getLanguage())
                .param("rights", rights)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void done(UUID id, FileId docx, FileId pdf, Instant at) {
        jdbc.sql("""
                update made_report set status = 'DONE', docx_id = :docx, pdf_id = :pdf, made_at = :at where id = :id""")
                .param("id", id)
                .param("docx", docx.value())
                .param("pdf", pdf.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void failed(UUID id, Instant at) {
        jdbc.sql("update made_report set status = 'FAILED', made_at = :at where id = :id")
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<MadeReport> find(UUID id) {
        return jdbc.sql("select * from made_report where id = :id")
                .param("id", id)
                .query(MadeReportStore::read)
                .optional();
    }

    /** The newest first. */
    List<MadeReport> of(UUID person, Instant since, int limit) {
        return jdbc.sql("""
                select * from made_report where person_id = :person and ordered_at > :since
                order by ordered_at desc limit :limit""")
                .param("person", person)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(MadeReportStore::read)
                .list();
    }

    private static MadeReport read(ResultSet row, int number) throws SQLException {
        return new MadeReport(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                new ReportOrder(
                        ReportKind.valueOf(row.getString("kind")),
                        row.getObject("municipality_id", UUID.class),
                        row.getObject("school_id", UUID.class),
                        null,
                        row.getInt("year")),
                Locale.of(row.getString("language")),
                MadeReport.Status.valueOf(row.getString("status")),
                row.getString("rights"),
                file(row, "docx_id"),
                file(row, "pdf_id"),
                row.getObject("ordered_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable FileId file(ResultSet row, String column) throws SQLException {
        var id = row.getString(column);
        return id == null ? null : FileId.of(id);
    }
}
