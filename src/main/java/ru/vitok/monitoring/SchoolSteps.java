package ru.vitok.monitoring;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.analysis.ProblemFieldFilter;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.SchoolReview;
import ru.vitok.analysis.SchoolReviews;
import ru.vitok.people.Action;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;

/** «Кто что сделал»: in which schools the results were analysed, talked over and answered. */
@Service
public class SchoolSteps {

    private final ProblemFields fields;
    private final SchoolReviews reviews;
    private final ObjectProvider<HelpGiven> help;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    SchoolSteps(
            ProblemFields fields,
            SchoolReviews reviews,
            ObjectProvider<HelpGiven> help,
            Organisations organisations,
            Permissions permissions,
            Viewers viewers) {
        this.fields = fields;
        this.reviews = reviews;
        this.help = help;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** For the latest year that has fields; empty for those who may not see it. */
    @Transactional(readOnly = true)
    public List<SchoolStep> ofMyMunicipality() {
        return viewers.current()
                .municipality()
                .filter(it -> permissions.allows("school-steps", Action.VIEW, it, null))
                .map(this::steps)
                .orElse(List.of());
    }

    private List<SchoolStep> steps(UUID municipality) {
        var all = fields.list(ProblemFieldFilter.ALL);
        var year = all.stream().mapToInt(ProblemFieldRow::year).max();
        if (year.isEmpty()) {
            return List.of();
        }
        var known = reviews.of(municipality, year.getAsInt()).stream()
                .collect(Collectors.toMap(SchoolReview::school, it -> it));
        var helped = new HashMap<UUID, Integer>();
        all.stream()
                .filter(it -> it.year() == year.getAsInt())
                .forEach(field -> help.stream()
                        .flatMap(it -> it.of(field.id()).stream())
                        .forEach(it -> helped.merge(it.school(), 1, Integer::sum)));
        return organisations.schools(municipality).stream()
                .map(school -> {
                    var review = known.getOrDefault(school.id(), new SchoolReview(school.id(), false, false));
                    return new SchoolStep(
                            school.code(),
                            school.name(),
                            review.analysed(),
                            review.discussed(),
                            helped.getOrDefault(school.id(), 0));
                })
                .toList();
    }
}
