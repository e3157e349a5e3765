package ru.vitok.access.probe;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.people.Role;

/** A confirmed file in municipality A with a participation of school A1 and a respondent. */
@Component
class VoiceRows {

    private static final String FILE = """
            insert into data_import (id, organisation_id, municipality_id, uploaded_by, name, status, total, created_at)
            values (:set, :here, :here, :by, 'голоса.csv', 'CONFIRMED', 1, now())""";
    private static final String SET = """
            insert into data_set (id, import_id, organisation_id, municipality_id, form, name, sha256, participants,
              row_count, status, confirmed_at)
            values (:set, :set, :here, :here, 'SURVEY', 'голоса.csv', repeat('0', 64), 1, 1, 'CONFIRMED', now())""";

    private final AccessWorld world;
    private @Nullable UUID set;

    VoiceRows(AccessWorld world) {
        this.world = world;
    }

    private synchronized UUID set() {
        if (set == null) {
            var by = world.owner(Role.ANALYST).person();
            set = UUID.randomUUID();
            for (var sql : new String[] {FILE, SET}) {
                world.system(() -> world.jdbc()
                        .sql(sql)
                        .param("set", set)
                        .param("here", world.place("A").id())
                        .param("by", by)
                        .update());
            }
        }
        return set;
    }

    Example entry(String subject) {
        var id = UUID.randomUUID();
        var file = set();
        world.system(() -> world.jdbc()
                .sql("""
                insert into olympiad_entry (id, data_set_id, municipality_id, school_id, row_number, year, stage, subject,
                  grade, code, status) values (:id, :set, :here, :school, 2, 2026, 'MUNICIPAL', :subject, 9, :code, 'PRIZE')""")
                .param("id", id)
                .param("set", file)
                .param("here", world.place("A").id())
                .param("school", world.place("A1").id())
                .param("subject", subject)
                .param("code", id.toString().substring(0, 20))
                .update());
        return Example.of(id, world.place("A1"));
    }

    Example consent(String subject) {
        var entry = entry(subject);
        var id = UUID.randomUUID();
        world.system(() -> world.jdbc()
                .sql("""
                insert into gifted_consent (id, entry_id, municipality_id, school_id, name, paper_number, given_on,
                  recorded_by, recorded_at) values (:id, :entry, :here, :school, 'Пробная Анна', '1', current_date, :by, now())""")
                .param("id", id)
                .param("entry", entry.id())
                .param("here", world.place("A").id())
                .param("school", world.place("A1").id())
                .param("by", world.owner(Role.ANALYST).person())
                .update());
        return Example.of(id, world.place("A1"));
    }

    Example said(String subject) {
        var file = set();
        for (var sql : new String[] {"""
            insert into voice_answer (data_set_id, municipality_id, row_number, source, year, subject, grades, topic, words)
            values (:set, :here, 2, 'SURVEY', 2026, :subject, '{7}', 'percent', 'Проценты для прав')""", """
            insert into course_wish (data_set_id, municipality_id, row_number, year, subject, wanted)
            values (:set, :here, 2, 2026, :subject, true)"""}) {
            world.system(() -> world.jdbc()
                    .sql(sql)
                    .param("set", file)
                    .param("here", world.place("A").id())
                    .param("subject", subject)
                    .update());
        }
        return Example.of(file, world.place("A"));
    }
}
