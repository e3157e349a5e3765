package ru.vitok.analysis;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** What came of a field in schools, told to who sees what schools say and to the school itself. */
@Service
public class ReviewedFields {

    private final OpenFields fields;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Viewers viewers;

    ReviewedFields(OpenFields fields, JdbcClient jdbc, Permissions permissions, Viewers viewers) {
        this.fields = fields;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** How many schools said so, for those who see what schools say; and when the asking person's own school did. */
    @Transactional(readOnly = true)
    public Reviewed of(UUID field) {
        var row = fields.get(field).row();
        var said = jdbc.sql("select school_id, at from problem_field_review where field_id = :field")
                .param("field", field)
                .query((found, _) -> Map.entry(
                        found.getObject(1, UUID.class),
                        found.getObject(2, OffsetDateTime.class).toInstant()))
                .list();
        var whole = permissions.allows("problem-field.candidate", Action.VIEW, row.municipality(), null);
        // the methodist who is assigned to a school is not of it
        var own = viewers.current().grants().stream()
                .filter(it -> it.role() != Role.METHODIST)
                .map(it -> it.organisation().id())
                .collect(Collectors.toSet());
        return new Reviewed(
                whole ? said.size() : 0,
                said.stream()
                        .filter(it -> own.contains(it.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null));
    }
}
