package ru.vitok.assessment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.store.FreshWorks;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.assessment.store.SliceSums;
import ru.vitok.assessment.store.SupersededParts;
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
    private final SupersededParts superseded;
    private final EvidenceLedger ledger;
    private final Permissions permissions;
    private final ModuleTranslations texts;
    private final JdbcClient jdbc;
    private final Clock clock;

    SliceRenewal(
            SliceStore slices,
            SliceSums sums,
            SupersededParts superseded,
            EvidenceLedger ledger,
            Permissions permissions,
            ModuleTranslations texts,
            JdbcClient jdbc,
            Clock clock) {
        this.slices = slices;
        this.sums = sums;
        this.superseded = superseded;
        this.ledger = ledger;
        this.permissions = permissions;
        this.texts = texts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Set<SliceKey> renew(Collection<UUID> touched) {
        return renew(touched, null);
    }

    Set<SliceKey> renew(Collection<UUID> touched, @Nullable FreshWorks fresh) {
        if (touched.isEmpty()) {
            return Set.of();
        }
        var rows = slices.get(touched);
        superseded.renew(touched);
        sums.sum(rows, fresh);
        var files = files(touched);
        var works = works(touched);
        var nodes = new ArrayList<Node>();
        var evidence = new ArrayList<Evidence>();
        // an upload's slices are of one municipality
        var audience =
                permissions.audience("results.municipality", rows.getFirst().municipality(), null);
        for (var slice : rows) {
            int count = files.getOrDefault(slice.id(), 0);
            if (count == 0) {
                ledger.remove(new NodeRef(NodeType.DATA_SET, slice.id()));
            } else {
                int participants = works.getOrDefault(slice.id(), 0);
                var node = node(slice, participants, count, audience);
                nodes.add(node);
                evidence.add(evidence(slice, node, participants));
            }
        }
        ledger.place(nodes);
        ledger.register(evidence);
        return rows.stream().map(SliceRow::key).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Map<UUID, Integer> files(Collection<UUID> touched) {
        return counts(touched, """
                select slice_id, count(*) from data_set where slice_id = any (:slices) and status = 'CONFIRMED'
                group by slice_id""");
    }

    private Map<UUID, Integer> works(Collection<UUID> touched) {
        return counts(
                touched, "select slice_id, n from score_slice where slice_id = any (:slices) and school_id is null");
    }

    private Map<UUID, Integer> counts(Collection<UUID> touched, String sql) {
        var counts = new HashMap<UUID, Integer>();
        jdbc.sql(sql).param("slices", touched.toArray(UUID[]::new)).query(row -> {
            counts.put(row.getObject(1, UUID.class), row.getInt(2));
        });
        return counts;
    }

    /** One node of the trail for a slice: versions of its files come and go beneath it. */
    private Node node(SliceRow slice, int works, int files, Set<String> audience) {
        var key = slice.key();
        var title = Bilingual.of(language -> texts.getTranslation(
                "assessment.trail.title",
                language,
                texts.getTranslation("assessment.procedure." + lower(key.procedure()), language),
                String.valueOf(key.year()),
                key.subject(),
                key.grade()));
        var detail = Bilingual.of(language -> texts.getTranslation("assessment.trail.detail", language, works, files));
        return new Node(
                new NodeRef(NodeType.DATA_SET, slice.id()),
                title,
                detail,
                "CONFIRMED",
                AssessmentPaths.tasks(key),
                slice.municipality(),
                audience,
                clock.instant());
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

    private static String lower(String procedure) {
        return procedure.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
