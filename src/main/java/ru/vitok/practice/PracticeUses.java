package ru.vitok.practice;

import java.sql.Date;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** «Я применил»: who tried a practice and what they found, good or bad, once a person. */
@Service
public class PracticeUses {

    private static final int LAST_GRADE = 11;

    private final PracticeLibrary library;
    private final PracticeShelf shelf;
    private final PracticePost post;
    private final Permissions permissions;
    private final Viewers viewers;
    private final JdbcClient jdbc;
    private final Clock clock;

    PracticeUses(
            PracticeLibrary library,
            PracticeShelf shelf,
            PracticePost post,
            Permissions permissions,
            Viewers viewers,
            JdbcClient jdbc,
            Clock clock) {
        this.library = library;
        this.shelf = shelf;
        this.post = post;
        this.permissions = permissions;
        this.viewers = viewers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** May the asking person say so? Not of one's own practice. */
    @Transactional(readOnly = true)
    public boolean possible(Practice practice) {
        var viewer = viewers.current();
        return practice.open()
                && !viewer.guest()
                && !practice.writtenBy(viewer.person())
                && permissions.allows("practice.use", Action.CREATE, practice.organisation(), null);
    }

    /** @param named whether readers may see the colleague's name */
    @Transactional
    public void apply(UUID id, int grade, UseVerdict verdict, String changed, boolean named) {
        var practice = library.of(id);
        permissions.require("practice.use", Action.CREATE, practice.organisation(), null);
        if (!possible(practice)) {
            throw Refusal.conflict("practice.refusal.use-own");
        }
        if (grade < 1 || grade > LAST_GRADE) {
            throw new Refusal("practice.refusal.grade");
        }
        if (changed.isBlank() || changed.length() > PracticeUse.CHANGED_MAX) {
            throw new Refusal("practice.refusal.use-changed", PracticeUse.CHANGED_MAX);
        }
        var first = store(id, grade, verdict, changed.strip(), named);
        shelf.arrange(id, practice.text().fields());
        if (first) {
            post.used(practice);
        }
    }

    /** Takes one's own word back. */
    @Transactional
    public void undo(UUID id) {
        var practice = library.of(id);
        jdbc.sql("delete from practice_use where practice_id = :practice and person_id = :person")
                .param("practice", id)
                .param("person", viewers.current().person())
                .update();
        shelf.arrange(id, practice.text().fields());
    }

    @Transactional(readOnly = true)
    public PracticeUsage of(UUID id) {
        var practice = library.of(id);
        return new PracticeUsage(jdbc.sql("""
                select case when u.named then p.full_name end as name, m.name as municipality, u.grade, u.verdict,
                  u.changed, u.used_on, u.person_id = :me as mine
                from practice_use u join person p on p.id = u.person_id
                join organisation o on o.id = u.organisation_id
                join organisation m on m.id = coalesce(o.municipality_id, o.id)
                where u.practice_id = :practice order by u.used_on desc, u.changed""")
                .param("me", viewers.current().personOrNull(), Types.OTHER)
                .param("practice", practice.id())
                .query((row, _) -> new PracticeUse(
                        row.getString("name"),
                        row.getString("municipality"),
                        row.getInt("grade"),
                        UseVerdict.valueOf(row.getString("verdict")),
                        row.getString("changed"),
                        row.getDate("used_on").toLocalDate(),
                        row.getBoolean("mine")))
                .list());
    }

    private boolean store(UUID practice, int grade, UseVerdict verdict, String changed, boolean named) {
        var viewer = viewers.current();
        var place = viewer.schools().stream()
                .findFirst()
                .orElseGet(() -> viewer.grants().getFirst().organisation().id());
        return jdbc.sql("""
                insert into practice_use (practice_id, person_id, organisation_id, grade, verdict, changed, named, used_on)
                values (:practice, :person, :place, :grade, :verdict, :changed, :named, :today)
                on conflict (practice_id, person_id) do update set grade = excluded.grade, verdict = excluded.verdict,
                  changed = excluded.changed, named = excluded.named
                returning (xmax = 0) as first""")
                .param("practice", practice)
                .param("person", viewer.person())
                .param("place", place)
                .param("grade", grade)
                .param("verdict", verdict.name())
                .param("changed", changed)
                .param("named", named)
                .param("today", Date.valueOf(LocalDate.now(clock)))
                .query(Boolean.class)
                .single();
    }
}
