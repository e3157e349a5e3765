package ru.vitok.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.assessment.store.SliceSums;
import ru.vitok.evidence.Evidence;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Bilingual;
import ru.vitok.uikit.ModuleTranslations;

/** After data changed: sums anew, and the trail says what stands now. */
@Component
class SliceRenewal {

    private final SliceStore slices;
    private final SliceSums sums;
    private final EvidenceLedger ledger;
    private final Permissions permissions;
    private final ModuleTranslations texts;
    private final JdbcClient jdbc;
    private final Clock clock;

    SliceRenewal(
            SliceStore slices,
            SliceSums sums,
            EvidenceLedger ledger,
            Permissions permissions,
            ModuleTranslations texts,
            JdbcClient jdbc,
            Clock clock) {
        this.slices = slices;
        this.sums = sums;
        this.ledger = ledger;
        this.permissions = permissions;
        this.texts = texts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<SliceKey> renew(Collection<UUID> touched) {
        var changed = new LinkedHashSet<SliceKey>();
        for (var id : touched) {
            var slice = slices.get(id);
            sums.sum(slice);
            enter(slice);
            changed.add(slice.key());
        }
        return changed;
    }

    /** One node of the trail for a slice: versions of its files come and go beneath it. */
    private void enter(SliceRow slice) {
        var ref = new NodeRef(NodeType.DATA_SET, slice.id());
        int files = count(slice, "select count(*) from data_set where slice_id = :slice and status = 'CONFIRMED'");
        if (files == 0) {
            ledger.remove(ref);
            return;
        }
        int works = count(
                slice, "select coalesce(sum(n), 0) from score_slice where slice_id = :slice and school_id is null");
        var key = slice.key();
        var audience = permissions.audience("results.municipality", slice.municipality(), null);
        var title = Bilingual.of(language -> texts.getTranslation(
                "assessment.trail.title",
                language,
                texts.getTranslation("assessment.procedure." + lower(key.procedure()), language),
                String.valueOf(key.year()),
                key.subject(),
                key.grade()));
        var detail = Bilingual.of(language -> texts.getTranslation("assessment.trail.detail", language, works, files));
        var node = new Node(
                ref,
                title,
                detail,
                "CONFIRMED",
                AssessmentPaths.tasks(key),
                slice.municipality(),
                audience,
                clock.instant());
        ledger.place(node);
        ledger.register(evidence(slice, node, works));
    }

    private Evidence evidence(SliceRow slice, Node node, int works) {
        return new Evidence(
                UUID.randomUUID(),
                node.title(),
                node.detail(),
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
                slice.key().subject(),
                slice.key().grade(),
                null,
                null,
                null,
                null,
                works,
                node.ref(),
                slice.municipality(),
                node.audience());
    }

    private int count(SliceRow slice, String sql) {
        return jdbc.sql(sql).param("slice", slice.id()).query(Integer.class).single();
    }

    private static String lower(String procedure) {
        return procedure.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
