package ru.vitok.practice;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.file.CheckedFile;
import ru.vitok.kernel.Refusal;

/** The same content twice beside one practice is a slip: it is said, and nothing is stored a second time. */
@Component
class AttachmentTwins {

    private record Twin(UUID id, String name, boolean inDraft) {}

    private final PracticeHold hold;
    private final AttachmentRows rows;
    private final AttachmentExpiry expiry;
    private final JdbcClient jdbc;

    AttachmentTwins(PracticeHold hold, AttachmentRows rows, AttachmentExpiry expiry, JdbcClient jdbc) {
        this.hold = hold;
        this.rows = rows;
        this.expiry = expiry;
        this.jdbc = jdbc;
    }

    /**
     * Is the file there already? One that was taken out of the draft and still stands before readers, or has not gone
     * yet, comes back.
     */
    boolean keep(UUID practice, CheckedFile file) {
        // two uploads at once look one after the other
        hold.practice(practice);
        var twin = jdbc
                .sql("""
                select a.id, f.name, a.in_draft from practice_attachment a join stored_file f on f.id = a.file_id
                where a.practice_id = :practice and f.sha256 = :sha256 order by a.in_draft desc limit 1""")
                .param("practice", practice)
                .param("sha256", file.sha256())
                .query((row, _) ->
                        new Twin(row.getObject("id", UUID.class), row.getString("name"), row.getBoolean("in_draft")))
                .list()
                .stream()
                .findFirst();
        twin.ifPresent(it -> {
            if (it.inDraft()) {
                throw Refusal.conflict("practice.refusal.attachment-twice", file.name(), it.name());
            }
            rows.inDraft(it.id(), true);
            rows.find(practice, it.id()).ifPresent(expiry::stay);
        });
        return twin.isPresent();
    }
}
