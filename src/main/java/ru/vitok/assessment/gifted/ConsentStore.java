package ru.vitok.assessment.gifted;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Written consents to a name. */
@Component
public class ConsentStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    ConsentStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Not if there is one already, nor for an entry whose file is being taken back: that would end with the name still here. */
    public boolean add(EntryRow entry, UUID municipality, String name, String paper, LocalDate given, UUID by) {
        return jdbc.sql("""
                with entry as (select o.id from olympiad_entry o join data_set d on d.id = o.data_set_id
                  where o.id = :entry and d.status = 'CONFIRMED' for share of d)
                insert into gifted_consent (id, entry_id, municipality_id, school_id, name, paper_number, given_on,
                  recorded_by, recorded_at)
                select :id, entry.id, :municipality, :school, :name, :paper, :given, :by, :now from entry
                on conflict (entry_id) where revoked_at is null do nothing""")
                        .param("id", UUID.randomUUID())
                        .param("entry", entry.id())
                        .param("municipality", municipality)
                        .param("school", entry.school() == null ? municipality : entry.school())
                        .param("name", name)
                        .param("paper", paper)
                        .param("given", given)
                        .param("by", by)
                        .param("now", OffsetDateTime.now(clock))
                        .update()
                == 1;
    }

    /** The school, or the municipality, whose consent it is; none of one taken back. */
    public Optional<UUID> place(UUID consent) {
        return jdbc.sql("select school_id from gifted_consent where id = :id and revoked_at is null")
                .param("id", consent)
                .query(UUID.class)
                .optional();
    }

    /** The name is gone with the same statement; the record that there was a paper stays. */
    public void revoke(UUID consent) {
        jdbc.sql("update gifted_consent set name = null, revoked_at = :now where id = :id and revoked_at is null")
                .param("now", OffsetDateTime.now(clock))
                .param("id", consent)
                .update();
    }

    /** A file taken back takes the names entered to its rows with it. */
    public void eraseOf(UUID dataSet) {
        jdbc.sql("""
                update gifted_consent c set name = null, revoked_at = :now from olympiad_entry e
                where e.id = c.entry_id and e.data_set_id = :set and c.revoked_at is null""")
                .param("now", OffsetDateTime.now(clock))
                .param("set", dataSet)
                .update();
    }
}
