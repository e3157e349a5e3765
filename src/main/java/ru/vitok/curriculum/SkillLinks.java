package ru.vitok.curriculum;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** People say which skills of two editions are the same; the portal only proposes. */
@Service
public class SkillLinks {

    /** An edition for all years is what was there before one for a year of its own. */
    private static final Comparator<EditionRow> LATEST_FIRST = Comparator.comparing(EditionRow::subject)
            .thenComparing(EditionRow::grade)
            .thenComparing(EditionRow::fromYear, Comparator.nullsLast(Comparator.reverseOrder()));

    private final SkillLinkStore links;
    private final Editions editions;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Viewers viewers;
    private final AuditJournal journal;

    SkillLinks(
            SkillLinkStore links,
            Editions editions,
            JdbcClient jdbc,
            Permissions permissions,
            Viewers viewers,
            AuditJournal journal) {
        this.links = links;
        this.editions = editions;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.viewers = viewers;
        this.journal = journal;
    }

    /** Editions that name skills and are not the only one of their work; of each work the latest first. */
    @Transactional(readOnly = true)
    public List<EditionRow> editions() {
        var named = jdbc
                .sql("select distinct form_id from test_task where skill_code is not null")
                .query(UUID.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
        var all = editions.list().stream().filter(it -> named.contains(it.id())).toList();
        return all.stream()
                .filter(it -> all.stream().filter(other -> it.sameWork(other)).count() > 1)
                .sorted(LATEST_FIRST)
                .toList();
    }

    @Transactional(readOnly = true)
    public SkillPage page(UUID earlier, UUID later) {
        var one = editions.seen(earlier).row();
        var other = editions.seen(later).row();
        if (!one.sameWork(other)) {
            throw new Refusal("curriculum.refusal.other-work");
        }
        var before = skills(earlier);
        var now = skills(later);
        var said = links.of(here(), one.subject(), one.grade());
        var fromBefore = before.stream()
                .filter(it -> now.stream().noneMatch(same -> same.code().equals(it.code())))
                .toList();
        var open = now.stream()
                .filter(it -> before.stream().noneMatch(same -> same.code().equals(it.code())))
                .filter(it -> said.stream()
                        .noneMatch(link -> link.holds() && link.later().equals(it.code())))
                .toList();
        var proposals = SkillMatching.propose(fromBefore, open);
        var alone = open.stream()
                .filter(it -> proposals.stream().noneMatch(pair -> pair.later().equals(it)))
                .toList();
        var equal = before.size() - fromBefore.size();
        return new SkillPage(one, other, fromBefore, equal, proposals, alone, said, editions.mayMake());
    }

    @Transactional
    public UUID say(UUID edition, String earlier, String later, SkillRelation relation) {
        permissions.require(Editions.OBJECT, Action.EDIT, here(), null);
        var work = editions.seen(edition).row();
        if (earlier.equals(later)) {
            throw new Refusal("curriculum.refusal.same-code");
        }
        var by = viewers.current().name();
        var id = links.say(here(), work.subject(), work.grade(), earlier, later, relation, by);
        journal.record("SAID_" + relation, "skill-equivalence", id);
        return id;
    }

    @Transactional
    public void undo(UUID id) {
        var owner = links.owner(id).orElseThrow(Refusal::notFound);
        permissions.require(Editions.OBJECT, Action.EDIT, owner, null);
        links.undo(id, viewers.current().name());
        journal.record("UNDONE", "skill-equivalence", id);
    }

    private List<EditionSkill> skills(UUID form) {
        return jdbc.sql("""
                select skill_code, max(skill) as skill, array_agg(number order by position) as tasks,
                  array(select distinct unnest(o.content) from test_task o
                    where o.form_id = t.form_id and o.skill_code = t.skill_code) as content
                from test_task t where form_id = :form and skill_code is not null and not virtual
                group by form_id, skill_code order by min(position)""")
                .param("form", form)
                .query((row, _) -> new EditionSkill(
                        row.getString(1),
                        row.getString(2),
                        TestFormRows.texts(row, "tasks"),
                        TestFormRows.texts(row, "content")))
                .list();
    }

    private UUID here() {
        return viewers.current().municipality().orElseThrow(Refusal::notFound);
    }
}
