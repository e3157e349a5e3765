package ru.vitok.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.store.ImportStore;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.assessment.store.VersionStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** What files a test's results were made of, in their order, and what each changed. */
@Service
public class DataVersions {

    private static final String OBJECT = "import";

    private final VersionStore versions;
    private final SliceStore slices;
    private final ImportStore imports;
    private final Permissions permissions;
    private final Viewers viewers;

    DataVersions(
            VersionStore versions, SliceStore slices, ImportStore imports, Permissions permissions, Viewers viewers) {
        this.versions = versions;
        this.slices = slices;
        this.imports = imports;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** Those of uploads that the person may see, the newest first. */
    @Transactional(readOnly = true)
    public List<DataVersion> of(SliceKey key) {
        if (!permissions.anywhere(OBJECT, Action.VIEW)) {
            throw Refusal.notFound();
        }
        return versions.of(slice(key).id()).stream()
                .filter(it -> may(it, Action.VIEW))
                .toList();
    }

    /** What the later of two files says otherwise, from some place on. */
    @Transactional(readOnly = true)
    public VersionDifference difference(SliceKey key, UUID before, UUID after, int from, int most) {
        var slice = slice(key);
        var known = of(key);
        var older = find(known, before);
        var newer = find(known, after);
        // who may confirm such a file sees the same cells in its preview
        var mayRead = may(older, Action.EDIT) && may(newer, Action.EDIT);
        return new VersionDifference(
                versions.counts(slice.id(), before, after),
                mayRead ? versions.changes(slice, before, after, from, most) : List.of(),
                mayRead);
    }

    /** What would stand once the upload is taken back. */
    @Transactional(readOnly = true)
    public List<StandingAfter> after(UUID upload) {
        var head = imports.find(upload).orElseThrow(Refusal::notFound);
        permissions.require(OBJECT, Action.VIEW, head.organisation(), null);
        return versions.after(upload).stream()
                .map(it -> named(it.place()) ? it : it.unnamed())
                .toList();
    }

    /** A school's upload may stand on that of another school, whose files have names of their own. */
    private boolean named(@Nullable UUID place) {
        return place == null || permissions.allows(OBJECT, Action.VIEW, place, null);
    }

    private boolean may(DataVersion version, Action action) {
        return imports.find(version.upload())
                .filter(it -> permissions.allows(OBJECT, action, it.organisation(), null))
                .isPresent();
    }

    private static DataVersion find(List<DataVersion> known, UUID id) {
        return known.stream()
                .filter(it -> it.id().equals(id) && it.works())
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private SliceRow slice(SliceKey key) {
        var municipality = viewers.current().municipality().orElseThrow(Refusal::notFound);
        return slices.find(municipality, key).orElseThrow(Refusal::notFound);
    }
}
