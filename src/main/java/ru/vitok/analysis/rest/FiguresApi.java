package ru.vitok.analysis.rest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.vitok.analysis.CohortFigures;
import ru.vitok.analysis.Comparisons;
import ru.vitok.analysis.Dynamics;
import ru.vitok.analysis.SkillHistories;
import ru.vitok.analysis.SkillHistory;
import ru.vitok.analysis.TaskComparison;
import ru.vitok.analysis.TaskProfile;
import ru.vitok.analysis.TaskProfiles;
import ru.vitok.analysis.WorkFigures;
import ru.vitok.analysis.YearFigures;
import ru.vitok.assessment.SliceKey;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisation;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.people.Viewers;

/** Marks, groups, comparisons and years for other systems; with a school's code they are the school's. */
@RestController
@RequestMapping("/api/v1/results")
class FiguresApi {

    /** A test as the address names it. */
    record Test(String procedure, int year, String subject, int grade) {
        SliceKey key() {
            return new SliceKey(procedure, subject, grade, year);
        }
    }

    /** Years side by side. */
    record Years(List<YearFigures> sameGrade, List<CohortFigures> cohort, List<SkillHistory> skills) {}

    private final WorkFigures figures;
    private final TaskProfiles profiles;
    private final Comparisons comparisons;
    private final Dynamics dynamics;
    private final SkillHistories histories;
    private final Organisations organisations;
    private final Viewers viewers;

    FiguresApi(
            WorkFigures figures,
            TaskProfiles profiles,
            Comparisons comparisons,
            Dynamics dynamics,
            SkillHistories histories,
            Organisations organisations,
            Viewers viewers) {
        this.figures = figures;
        this.profiles = profiles;
        this.comparisons = comparisons;
        this.dynamics = dynamics;
        this.histories = histories;
        this.organisations = organisations;
        this.viewers = viewers;
    }

    /** The municipality first, then the schools that the caller may see, in alphabetical order. */
    @GetMapping("/marks")
    List<MarksShown> marks(Test test) {
        return figures.groups(test.key(), municipality()).stream()
                .map(MarksShown::of)
                .toList();
    }

    @GetMapping("/groups")
    List<TaskProfile> groups(Test test, @RequestParam(required = false) @Nullable String school) {
        return school == null
                ? profiles.ofMunicipality(test.key(), municipality())
                : profiles.ofSchool(test.key(), municipality(), school(school).id());
    }

    @GetMapping("/comparison")
    List<TaskComparison> comparison(Test test, @RequestParam(required = false) @Nullable String school) {
        return school == null
                ? comparisons.ofMunicipality(test.key(), municipality())
                : comparisons.ofSchool(
                        test.key(), municipality(), school(school).id());
    }

    @GetMapping("/years")
    Years years(Test test, @RequestParam(required = false) @Nullable String school) {
        var here = municipality();
        return new Years(
                dynamics.sameGrade(test.key(), here, school),
                school == null ? List.of() : dynamics.cohort(test.key(), here, school),
                histories.of(
                        test.key(), here, school == null ? null : school(school).id()));
    }

    private UUID municipality() {
        return viewers.current().municipality().orElseThrow(Refusal::notFound);
    }

    private Organisation school(String code) {
        return organisations
                .byCode(code)
                .filter(it -> it.kind() == OrganisationKind.SCHOOL)
                .orElseThrow(Refusal::notFound);
    }
}
