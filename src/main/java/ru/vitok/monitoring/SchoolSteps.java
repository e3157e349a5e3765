package ru.vitok.monitoring;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.analysis.FieldBoard;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** «Кто что сделал»: in which schools the results were analysed, talked over, decided upon, planned for and answered. */
@Service
public class SchoolSteps {

    private final ProblemFields fields;
    private final FieldBoard board;
    private final StepThings things;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    SchoolSteps(
            ProblemFields fields,
            FieldBoard board,
            StepThings things,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers) {
        this.fields = fields;
        this.board = board;
        this.things = things;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** Years that have fields, the newest first; empty for those who may not see schools' steps. */
    @Transactional(readOnly = true)
    public List<Integer> years() {
        return mine().isEmpty() ? List.of() : board.choices().years();
    }

    /** For the latest year that has fields; empty for those who may not see it. */
    @Transactional(readOnly = true)
    public List<SchoolStep> ofMyMunicipality() {
        return ofMyMunicipality(null);
    }

    /** @param year null for the latest */
    @Transactional(readOnly = true)
    public List<SchoolStep> ofMyMunicipality(@Nullable Integer year) {
        var known = years();
        if (known.isEmpty()) {
            return List.of();
        }
        return steps(mine().orElseThrow(), year != null && known.contains(year) ? year : known.getFirst());
    }

    /** One school of the asking person's municipality. */
    @Transactional(readOnly = true)
    public SchoolStep of(UUID school, @Nullable Integer year) {
        return ofMyMunicipality(year).stream()
                .filter(it -> it.school().equals(school))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Optional<UUID> mine() {
        return viewers.current().municipality().filter(it -> permissions.allows("school-steps", Action.VIEW, it, null));
    }

    private List<SchoolStep> steps(UUID municipality, int year) {
        var ids = fields.list(new ProblemFieldFilter(year, null, null, null, null)).stream()
                .filter(it -> it.municipality().equals(municipality))
                .map(ProblemFieldRow::id)
                .collect(Collectors.toSet());
        var bySchool = things.of(municipality, ids, year).stream().collect(Collectors.groupingBy(StepThing::school));
        return organisations.schools(municipality).stream()
                .map(school -> new SchoolStep(
                        school.id(), school.code(), school.name(), bySchool.getOrDefault(school.id(), List.of())))
                .toList();
    }
}
