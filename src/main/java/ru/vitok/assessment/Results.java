package ru.vitok.assessment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.store.OriginStore;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.assessment.store.SumStore;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/**
 * What was solved where. Every answer is for the person who asks: groups under ten are withheld from everyone but the
 * school itself and the methodist assigned to it, and schools stand in alphabetical order only.
 */
@Service
public class Results {

    private static final String SCHOOL = "results.school";
    private static final String MUNICIPALITY = "results.municipality";

    private final SliceStore slices;
    private final ResultSheets sheets;
    private final OriginStore origins;
    private final Organisations organisations;
    private final Readership readership;
    private final Permissions permissions;
    private final Viewers viewers;

    Results(
            SliceStore slices,
            ResultSheets sheets,
            OriginStore origins,
            Organisations organisations,
            Readership readership,
            Permissions permissions,
            Viewers viewers) {
        this.slices = slices;
        this.sheets = sheets;
        this.origins = origins;
        this.organisations = organisations;
        this.readership = readership;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** Tests with confirmed data in the municipality, the newest first. */
    @Transactional(readOnly = true)
    public List<SliceKey> slices(UUID municipality) {
        if (!permissions.allows(MUNICIPALITY, Action.VIEW, municipality, null)) {
            return List.of();
        }
        return slices.withData(municipality).stream().map(SliceRow::key).toList();
    }

    /** Results of the municipality where the person works. */
    @Transactional(readOnly = true)
    public TaskResults tasks(SliceKey key) {
        return tasks(key, viewers.current().municipality().orElseThrow(Refusal::notFound));
    }

    @Transactional(readOnly = true)
    public TaskResults tasks(SliceKey key, UUID municipality) {
        permissions.require(MUNICIPALITY, Action.VIEW, municipality, null);
        var sheet = sheets.read(key, municipality);
        return municipality(sheet, readership.suppression(sheet, municipality), readership.rows(municipality));
    }

    /** Results of one school by its code. */
    @Transactional(readOnly = true)
    public TaskResults tasks(SliceKey key, String school) {
        var place = organisations
                .byCode(school)
                .filter(it -> it.kind() == OrganisationKind.SCHOOL)
                .orElseThrow(Refusal::notFound);
        permissions.require(SCHOOL, Action.VIEW, place.id(), null);
        var municipality = municipality(place);
        var sheet = sheets.read(key, municipality);
        return school(sheet, place, readership.suppression(sheet, municipality), readership.rows(municipality));
    }

    /** Tasks by schools, as far as the person may see schools. */
    @Transactional(readOnly = true)
    public HeatMap heatMap(SliceKey key, UUID municipality) {
        permissions.require(MUNICIPALITY, Action.VIEW, municipality, null);
        var sheet = sheets.read(key, municipality);
        var suppression = readership.suppression(sheet, municipality);
        var seen = readership.rows(municipality);
        // whoever leads an association of the municipality has a role there and sees no rows of its schools
        var lines = organisations.schools(municipality).stream()
                .filter(it -> seen.schools().contains(it.id()))
                .map(it -> new HeatMap.Line(it.id(), it.code(), it.name(), school(sheet, it, suppression, seen)))
                .filter(it -> it.results().participants() > 0)
                .toList();
        var whole = municipality(sheet, suppression, seen);
        return new HeatMap(key, whole, lines, sheet.thresholds());
    }

    /** The files behind the figures of the municipality, or of one school; a group withheld is not told by its rows either. */
    @Transactional(readOnly = true)
    public CellOrigin origin(SliceKey key, UUID municipality, @Nullable UUID school) {
        if (school == null) {
            permissions.require(MUNICIPALITY, Action.VIEW, municipality, null);
        } else {
            permissions.require(SCHOOL, Action.VIEW, school, null);
        }
        var sheet = sheets.read(key, municipality);
        var found = viewers.asSystem(() -> origins.find(sheet.slice().id(), school));
        boolean withheld = school != null
                && !readership.sees(school)
                && readership.withheld(key, municipality).hides(school);
        return withheld ? found.withoutRows() : found;
    }

    private static TaskResults municipality(ResultSheet sheet, Suppression suppression, SeenRows seen) {
        return sheet.of(SumStore.MUNICIPALITY, sheet.behind().whole(suppression.municipality(), seen));
    }

    private TaskResults school(ResultSheet sheet, Organisation school, Suppression suppression, SeenRows seen) {
        var small = readership.sees(school.id());
        return sheet.of(school.id(), sheet.behind().beside(suppression.school(school.id(), small), seen));
    }

    private static UUID municipality(Organisation school) {
        @Nullable UUID municipality = school.municipality();
        if (municipality == null) {
            throw Refusal.notFound();
        }
        return municipality;
    }
}
