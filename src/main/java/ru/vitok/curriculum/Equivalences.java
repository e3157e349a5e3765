package ru.vitok.curriculum;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** People say which skills and which codes of two editions are the same; the portal only proposes. */
@Service
public class Equivalences {

    /** An edition for all years is what was there before one for a year of its own. */
    private static final Comparator<EditionRow> LATEST_FIRST = Comparator.comparing(EditionRow::subject)
            .thenComparing(EditionRow::grade)
            .thenComparing(EditionRow::fromYear, Comparator.nullsLast(Comparator.reverseOrder()));

    private final EquivalenceStore store;
    private final EditionItems items;
    private final Editions editions;
    private final Permissions permissions;
    private final Viewers viewers;
    private final AuditJournal journal;
    private final Clock clock;

    Equivalences(
            EquivalenceStore store,
            EditionItems items,
            Editions editions,
            Permissions permissions,
            Viewers viewers,
            AuditJournal journal,
            Clock clock) {
        this.store = store;
        this.items = items;
        this.editions = editions;
        this.permissions = permissions;
        this.viewers = viewers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Editions that can stand beside another of their work; of each work the latest first. */
    @Transactional(readOnly = true)
    public List<EditionRow> editions(EquivalenceKind kind) {
        var named = items.editions(kind);
        var all = editions.list().stream().filter(it -> named.contains(it.id())).toList();
        return all.stream()
                .filter(it -> all.stream().anyMatch(other -> pair(it, other, kind)))
                .sorted(LATEST_FIRST)
                .toList();
    }

    /** Two editions of one work; of the same years they are one to what is said of codes. */
    public static boolean pair(EditionRow one, EditionRow other, EquivalenceKind kind) {
        return one.sameWork(other)
                && !one.id().equals(other.id())
                && (!kind.codifier() || !Equivalence.edition(one, kind).equals(Equivalence.edition(other, kind)));
    }

    @Transactional(readOnly = true)
    public EquivalencePage page(UUID earlier, UUID later, EquivalenceKind kind) {
        var one = editions.seen(earlier).row();
        var other = editions.seen(later).row();
        if (!pair(one, other, kind)) {
            throw new Refusal("curriculum.refusal.other-work");
        }
        var before = items.of(earlier, kind);
        var now = items.of(later, kind);
        var said = store.of(here(), EquivalenceWork.of(one, kind)).stream()
                .filter(it -> it.earlierEdition().equals(Equivalence.edition(one, kind))
                        && it.laterEdition().equals(Equivalence.edition(other, kind)))
                .toList();
        var equal = kind.codifier() ? Set.<String>of() : equal(before, now);
        var free = before.stream().filter(it -> !equal.contains(it.code())).toList();
        var open = now.stream()
                .filter(it -> !equal.contains(it.code()))
                .filter(it -> said.stream()
                        .noneMatch(link -> link.holds() && link.later().equals(it.code())))
                .toList();
        var proposals = kind.codifier() ? CodeMatching.propose(free, open) : SkillMatching.propose(free, open);
        return new EquivalencePage(one, other, kind, free, equal.size(), proposals, said, editions.mayMake());
    }

    @Transactional
    public UUID say(EquivalencePage page, String earlier, String later, EquivalenceRelation relation) {
        permissions.require(Editions.OBJECT, Action.EDIT, here(), null);
        var one = editions.seen(page.earlier().id()).row();
        var other = editions.seen(page.later().id()).row();
        var kind = page.kind();
        if (!kind.codifier() && earlier.equals(later)) {
            throw new Refusal("curriculum.refusal.same-code");
        }
        var said = new Equivalence(
                UUID.randomUUID(),
                Equivalence.edition(one, kind),
                earlier,
                Equivalence.edition(other, kind),
                later,
                relation,
                viewers.current().name(),
                clock.instant(),
                null,
                null);
        var id = store.say(here(), EquivalenceWork.of(other, kind), said);
        journal.record("SAID_" + relation, kind.journalled(), id);
        return id;
    }

    /** The editions number alike: every code that stands in both, and of which nothing was said, is the same. */
    @Transactional
    public int sayAlike(EquivalencePage page) {
        var alike = page.open().stream().filter(EquivalenceProposal::sameCode).toList();
        alike.forEach(it -> say(page, it.later().code(), it.later().code(), EquivalenceRelation.SAME));
        return alike.size();
    }

    @Transactional
    public void undo(UUID id) {
        var said = store.find(id).orElseThrow(Refusal::notFound);
        permissions.require(Editions.OBJECT, Action.EDIT, said.owner(), null);
        store.undo(id, viewers.current().name());
        journal.record("UNDONE", said.kind().journalled(), id);
    }

    private static Set<String> equal(List<EditionItem> before, List<EditionItem> now) {
        var both = before.stream().map(EditionItem::code).collect(Collectors.toSet());
        both.retainAll(now.stream().map(EditionItem::code).toList());
        return both;
    }

    private UUID here() {
        return viewers.current().municipality().orElseThrow(Refusal::notFound);
    }
}
