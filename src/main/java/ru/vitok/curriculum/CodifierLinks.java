package ru.vitok.curriculum;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** People say which codes of two editions' codifiers are the same; the portal only proposes. */
@Service
public class CodifierLinks {

    private final CodifierStore links;
    private final Editions editions;
    private final JdbcClient jdbc;
    private final Permissions permissions;
    private final Viewers viewers;
    private final AuditJournal journal;
    private final Clock clock;

    CodifierLinks(
            CodifierStore links,
            Editions editions,
            JdbcClient jdbc,
            Permissions permissions,
            Viewers viewers,
            AuditJournal journal,
            Clock clock) {
        this.links = links;
        this.editions = editions;
        this.jdbc = jdbc;
        this.permissions = permissions;
        this.viewers = viewers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Editions with codes, of works that have such editions of other years too; the latest first. */
    @Transactional(readOnly = true)
    public List<EditionRow> editions(CodifierKind kind) {
        var coded = new HashSet<>(jdbc.sql("""
                select distinct form_id from test_task
                where cardinality(case when :kes then content else requirements end) > 0""")
                .param("kes", kind == CodifierKind.KES)
                .query(UUID.class)
                .list());
        var all = editions.list().stream().filter(it -> coded.contains(it.id())).toList();
        return all.stream()
                .filter(it -> all.stream().anyMatch(other -> pair(it, other)))
                .sorted(Comparator.comparing(EditionRow::subject)
                        .thenComparing(EditionRow::grade)
                        .thenComparing(EditionRow::fromYear, Comparator.nullsLast(Comparator.reverseOrder())))
                .toList();
    }

    /** Two editions of one work; of the same years they are one to these sayings. */
    public static boolean pair(EditionRow one, EditionRow other) {
        return one.sameWork(other) && !CodifierLink.edition(one).equals(CodifierLink.edition(other));
    }

    @Transactional(readOnly = true)
    public CodifierPage page(UUID earlier, UUID later, CodifierKind kind) {
        var one = editions.seen(earlier).row();
        var other = editions.seen(later).row();
        if (!pair(one, other)) {
            throw new Refusal("curriculum.refusal.other-work");
        }
        var before = items(earlier, kind);
        var said = links.of(here(), CodifierWork.of(one, kind)).stream()
                .filter(it -> it.earlierEdition().equals(CodifierLink.edition(one))
                        && it.laterEdition().equals(CodifierLink.edition(other)))
                .toList();
        var open = items(later, kind).stream()
                .filter(it -> said.stream()
                        .noneMatch(link -> link.holds() && link.later().equals(it.code())))
                .map(it -> CodifierMatching.propose(it, before))
                .toList();
        return new CodifierPage(one, other, kind, before, open, said, editions.mayMake());
    }

    @Transactional
    public UUID say(CodifierPage page, String earlier, String later, SkillRelation relation) {
        permissions.require(Editions.OBJECT, Action.EDIT, here(), null);
        var one = editions.seen(page.earlier().id()).row();
        var other = editions.seen(page.later().id()).row();
        var link = new CodifierLink(
                UUID.randomUUID(),
                CodifierLink.edition(one),
                earlier,
                CodifierLink.edition(other),
                later,
                relation,
                viewers.current().name(),
                clock.instant(),
                null,
                null);
        var id = links.say(here(), CodifierWork.of(other, page.kind()), link);
        journal.record("SAID_" + relation, "codifier-equivalence", id);
        return id;
    }

    /** The editions number alike: every code that stands in both, and of which nothing was said, is the same. */
    @Transactional
    public int sayAlike(CodifierPage page) {
        var alike = page.open().stream().filter(CodifierProposal::sameCode).toList();
        alike.forEach(it -> say(page, it.later().code(), it.later().code(), SkillRelation.SAME));
        return alike.size();
    }

    @Transactional
    public void undo(UUID id) {
        var owner = links.owner(id).orElseThrow(Refusal::notFound);
        permissions.require(Editions.OBJECT, Action.EDIT, owner, null);
        links.undo(id, viewers.current().name());
        journal.record("UNDONE", "codifier-equivalence", id);
    }

    private List<CodifierItem> items(UUID form, CodifierKind kind) {
        return jdbc.sql("""
                select c.code, array_agg(t.number order by t.position) as tasks,
                  array_remove(array_agg(distinct t.skill), null) as skills
                from test_task t
                cross join lateral unnest(case when :kes then t.content else t.requirements end) c (code)
                where t.form_id = :form and not t.virtual group by c.code order by min(t.position), c.code""")
                .param("kes", kind == CodifierKind.KES)
                .param("form", form)
                .query((row, _) -> new CodifierItem(
                        row.getString(1), TestFormRows.texts(row, "tasks"), TestFormRows.texts(row, "skills")))
                .list();
    }

    private UUID here() {
        return viewers.current().municipality().orElseThrow(Refusal::notFound);
    }
}
