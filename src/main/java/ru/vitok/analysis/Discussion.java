package ru.vitok.analysis;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.notification.Notice;
import ru.vitok.notification.NoticeKind;
import ru.vitok.notification.Notices;
import ru.vitok.people.Person;
import ru.vitok.people.Persons;
import ru.vitok.people.Viewers;

/** What people say about a problem field; open to those who see the field. */
@Service
public class Discussion {

    private final OpenFields fields;
    private final JdbcClient jdbc;
    private final Notices notices;
    private final Persons persons;
    private final Viewers viewers;
    private final Clock clock;

    Discussion(OpenFields fields, JdbcClient jdbc, Notices notices, Persons persons, Viewers viewers, Clock clock) {
        this.fields = fields;
        this.jdbc = jdbc;
        this.notices = notices;
        this.persons = persons;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FieldMessage> of(UUID field) {
        fields.get(field);
        return jdbc.sql("""
                select m.id, m.person_id, p.full_name, m.text, m.at
                from problem_field_message m join person p on p.id = m.person_id
                where m.field_id = :field order by m.at, m.id""")
                .param("field", field)
                .query((row, _) -> {
                    var author = new Person(row.getObject(2, UUID.class), row.getString(3), null, null);
                    return new FieldMessage(
                            row.getObject(1, UUID.class),
                            author.id(),
                            author.shortName(),
                            author.initials(),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant());
                })
                .list();
    }

    /** Adds a message and tells those who confirmed the field or spoke before. */
    @Transactional
    public void say(UUID field, String text) {
        var row = fields.hold(field).row();
        var words = text.strip();
        if (words.isEmpty() || words.length() > FieldMessage.TEXT_MAX) {
            throw new Refusal("analysis.refusal.message", FieldMessage.TEXT_MAX);
        }
        var author = viewers.current().person();
        jdbc.sql("""
                insert into problem_field_message (id, field_id, person_id, text, at)
                values (:id, :field, :person, :text, :at)""")
                .param("id", UUID.randomUUID())
                .param("field", field)
                .param("person", author)
                .param("text", words)
                .param("at", OffsetDateTime.now(clock))
                .update();
        var who = persons.get(author).shortName();
        listeners(field, author)
                .forEach(it -> notices.send(new Notice(
                        it,
                        NoticeKind.CHANGE,
                        "analysis.notice.message",
                        List.of(who, row.skill()),
                        AnalysisPaths.detail(field),
                        false)));
    }

    private List<UUID> listeners(UUID field, UUID author) {
        return jdbc.sql("""
                select person_id from problem_field_message where field_id = :field and person_id <> :author
                union select confirmed_by from problem_field
                where id = :field and confirmed_by is not null and confirmed_by <> :author""")
                .param("field", field)
                .param("author", author)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }
}
