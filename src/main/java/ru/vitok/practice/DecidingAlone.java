package ru.vitok.practice;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;

/** Who decides without reviewers: whoever publishes where the practice was written, or at the level that is asked for. */
@Component
class DecidingAlone {

    private static final String OBJECT = "practice.submitted";

    private final Organisations organisations;
    private final Permissions permissions;
    private final JdbcClient jdbc;

    DecidingAlone(Organisations organisations, Permissions permissions, JdbcClient jdbc) {
        this.organisations = organisations;
        this.permissions = permissions;
        this.jdbc = jdbc;
    }

    boolean may(Practice practice) {
        return permissions.allows(OBJECT, Action.PUBLISH, place(practice), practice.author());
    }

    void require(Practice practice) {
        permissions.require(OBJECT, Action.PUBLISH, practice.organisation(), practice.author());
        if (!may(practice)) {
            throw new Refusal("practice.refusal.level-alone");
        }
    }

    private UUID place(Practice practice) {
        return wanted(practice.id())
                .map(it -> it.place(organisations.get(practice.organisation())))
                .orElse(practice.organisation());
    }

    private Optional<ReviewLevel> wanted(UUID practice) {
        return jdbc.sql("select wanted_level from practice where id = :id and wanted_level is not null")
                .param("id", practice)
                .query((row, _) -> ReviewLevel.valueOf(row.getString(1)))
                .optional();
    }
}
