package ru.vitok.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.file.FileId;
import ru.vitok.file.FileKind;
import ru.vitok.people.Viewer;

/** Rows of attachments. Who may see one is who may see the version of the practice that it belongs to. */
@Component
class AttachmentRows {

    /** A row with its two files, for the work on it. */
    record Kept(UUID id, UUID practice, FileId file, Optional<FileId> small, FileKind kind) {}

    private static final String SELECT = """
            select a.id, a.practice_id, a.file_id, a.small_id, a.kind, f.name, f.size
            from practice_attachment a join stored_file f on f.id = a.file_id
            join practice p on p.id = a.practice_id where a.practice_id = :practice and""";
    private static final String SEEN = """
             (a.in_published and (p.audience && cast(:tokens as text[]) or :system)
             or a.in_draft and (p.draft_audience && cast(:tokens as text[]) or :system))""";

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, UUID practice, FileId file, FileKind kind, OffsetDateTime now) {
        jdbc.sql("""
                insert into practice_attachment (id, practice_id, file_id, kind, words, reading, added_at, in_draft, in_published)
                values (:id, :practice, :file, :kind, '', :reading, :now, true, false)""")
                .param("id", id)
                .param("practice", practice)
                .param("file", file.value())
                .param("kind", kind.name())
                .param("reading", kind == FileKind.MP4 ? "NOT_NEEDED" : "WAITING")
                .param("now", now)
                .update();
    }

    List<Attachment> of(UUID practice, boolean draft) {
        return jdbc.sql(SELECT + (draft ? " a.in_draft" : " a.in_published") + " order by a.added_at, a.id")
                .param("practice", practice)
                .query((row, _) -> new Attachment(
                        row.getObject("id", UUID.class),
                        row.getObject("practice_id", UUID.class),
                        row.getString("name"),
                        FileKind.valueOf(row.getString("kind")),
                        row.getLong("size"),
                        row.getObject("small_id") != null))
                .list();
    }

    /** As far as the reader may see it now. */
    Optional<Kept> seen(UUID practice, UUID id, Viewer viewer) {
        return jdbc.sql(SELECT + SEEN + " and a.id = :id")
                .param("practice", practice)
                .param("id", id)
                .param("system", viewer.system())
                .param("tokens", viewer.tokens().toArray(String[]::new))
                .query(AttachmentRows::kept)
                .optional();
    }

    Optional<Kept> find(UUID practice, UUID id) {
        return jdbc.sql(SELECT + " a.id = :id")
                .param("practice", practice)
                .param("id", id)
                .query(AttachmentRows::kept)
                .optional();
    }

    Optional<UUID> practiceOf(UUID id) {
        return jdbc.sql("select practice_id from practice_attachment where id = :id")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** The words of what readers see, for the search. */
    List<String> publishedWords(UUID practice) {
        return jdbc.sql("""
                select f.name || E'\\n' || a.words from practice_attachment a join stored_file f on f.id = a.file_id
                where a.practice_id = :practice and a.in_published order by a.added_at, a.id""")
                .param("practice", practice)
                .query((row, _) -> row.getString(1))
                .list();
    }

    void read(UUID id, String words, Optional<FileId> small, boolean whole) {
        jdbc.sql("update practice_attachment set words = :words, small_id = :small, reading = :reading where id = :id")
                .param("id", id)
                .param("words", words)
                .param("small", small.map(FileId::value).orElse(null), java.sql.Types.OTHER)
                .param("reading", whole ? "READ" : "FAILED")
                .update();
    }

    void inDraft(UUID id, boolean there) {
        jdbc.sql("update practice_attachment set in_draft = :there where id = :id")
                .param("id", id)
                .param("there", there)
                .update();
    }

    /** A new draft starts with the files that readers see. */
    void startDraft(UUID practice) {
        jdbc.sql("update practice_attachment set in_draft = in_published where practice_id = :practice")
                .param("practice", practice)
                .update();
    }

    /** The draft's files become what readers see; those that nobody sees any more are returned. */
    List<Kept> publish(UUID practice) {
        jdbc.sql(
                        "update practice_attachment set in_published = in_draft, in_draft = false where practice_id = :practice")
                .param("practice", practice)
                .update();
        return jdbc.sql(SELECT + " not a.in_published")
                .param("practice", practice)
                .query(AttachmentRows::kept)
                .list();
    }

    private static Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("practice_id", UUID.class),
                new FileId(row.getObject("file_id", UUID.class)),
                Optional.ofNullable(row.getObject("small_id", UUID.class)).map(FileId::new),
                FileKind.valueOf(row.getString("kind")));
    }
}
