package ru.vitok.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/**
 * What the person who asks may be told of small groups. Every answer that names schools asks here: if two answers withheld
 * other schools of the same slice, the one would tell what the other withholds.
 */
@Service
public class Readership {

    private static final String SMALL = "results.small";
    private static final String ROW = "results.school";

    private final ResultSheets sheets;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    Readership(ResultSheets sheets, Organisations organisations, Permissions permissions, Viewers viewers) {
        this.sheets = sheets;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** Schools whose small groups the person knows anyway. */
    public Set<UUID> known() {
        return viewers.current().schools().stream().filter(this::sees).collect(Collectors.toSet());
    }

    /** Schools of the municipality whose rows the person sees. */
    public Set<UUID> seen(UUID municipality) {
        return organisations.schools(municipality).stream()
                .map(Organisation::id)
                .filter(it -> permissions.allows(ROW, Action.VIEW, it, null))
                .collect(Collectors.toSet());
    }

    SeenRows rows(UUID municipality) {
        var seen = seen(municipality);
        return new SeenRows(
                seen, seen.size() == organisations.schools(municipality).size());
    }

    /** What is to be said of how many schools the municipality's figures stand on. */
    @Transactional(readOnly = true)
    public Behind behind(SliceKey key, UUID municipality) {
        var schools = sheets.read(key, municipality).behind();
        return schools.whole(Withheld.NOTHING, rows(municipality)).whole()
                ? Behind.TOO_FEW
                : schools.count() == 1 ? Behind.ONE : Behind.ENOUGH;
    }

    /** The schools of a slice that are withheld from the person who asks. */
    @Transactional(readOnly = true)
    public WithheldSchools withheld(SliceKey key, UUID municipality) {
        var sheet = sheets.read(key, municipality);
        return schools(sheet, suppression(sheet, municipality));
    }

    /**
     * Those withheld from anybody outside: for what is stored once for many readers, of whom each may belong to one of the
     * schools.
     */
    @Transactional(readOnly = true)
    public WithheldSchools withheldFromAnybody(SliceKey key, UUID municipality) {
        var sheet = sheets.read(key, municipality);
        var clusters = clusters(municipality);
        var all = schools(sheet, sheet.suppression(clusters, Set.of()));
        for (var school : organisations.schools(municipality)) {
            var own = schools(sheet, sheet.suppression(clusters, Set.of(school.id())));
            all.schools().addAll(own.schools());
            all.marks().addAll(own.marks());
            own.byTask().forEach((task, it) -> all.byTask().merge(task, it, Readership::both));
        }
        return all;
    }

    /** May the person see the school's groups of any size? */
    boolean sees(UUID school) {
        return permissions.allows(SMALL, Action.VIEW, school, null);
    }

    Suppression suppression(ResultSheet sheet, UUID municipality) {
        return sheet.suppression(clusters(municipality), known());
    }

    /** Town and country have totals of their own on the pages of problem fields. */
    private Collection<Set<UUID>> clusters(UUID municipality) {
        return organisations.schools(municipality).stream()
                .collect(Collectors.groupingBy(
                        it -> String.valueOf(it.cluster()), Collectors.mapping(Organisation::id, Collectors.toSet())))
                .values();
    }

    private static WithheldSchools schools(ResultSheet sheet, Suppression suppression) {
        Map<String, Set<UUID>> byTask = new HashMap<>();
        for (var place = 0; place < sheet.numbers().size(); place++) {
            byTask.put(sheet.numbers().get(place), new HashSet<>(suppression.schools(place)));
        }
        return new WithheldSchools(new HashSet<>(suppression.schools()), new HashSet<>(suppression.marks()), byTask);
    }

    private static Set<UUID> both(Set<UUID> one, Set<UUID> other) {
        one.addAll(other);
        return one;
    }
}
