package ru.vitok.assessment.check;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.data.ContextTable;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.data.Heading;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.LowIndexTable;
import ru.vitok.assessment.intake.data.OlympiadTable;
import ru.vitok.assessment.intake.data.OwnControlTable;
import ru.vitok.assessment.intake.data.SchoolTable;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.assessment.intake.data.StaffTable;
import ru.vitok.assessment.intake.data.VoiceTable;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.curriculum.Tests;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;

/** Holds a file that has been read against what the portal knows. */
@Component
public class ContextChecks {

    private final Tests tests;
    private final Organisations organisations;
    private final SliceStore slices;
    private final StandingComparison standing;
    private final WorkChecks works;
    private final ExamChecks exams;
    private final RepeatedVoices repeats;
    private final Clock clock;

    ContextChecks(
            Tests tests,
            Organisations organisations,
            SliceStore slices,
            StandingComparison standing,
            WorkChecks works,
            ExamChecks exams,
            RepeatedVoices repeats,
            Clock clock) {
        this.tests = tests;
        this.organisations = organisations;
        this.slices = slices;
        this.standing = standing;
        this.works = works;
        this.exams = exams;
        this.repeats = repeats;
        this.clock = clock;
    }

    /** For an upload of a municipality, or of one school of it. */
    public Known known(UUID municipality, UUID uploader) {
        var place = organisations.get(uploader);
        var only = place.kind() == OrganisationKind.SCHOOL ? place.id() : null;
        return new Known(organisations.get(municipality), only, slices.withData(municipality), tests, organisations);
    }

    public Problems check(ReadFile read, Known known) {
        var problems = new Problems();
        if (!known.wholeMunicipality() && read.form().municipal()) {
            problems.add(ProblemCode.NOT_FOR_SCHOOL);
        }
        if ("VSOKO".equals(read.heading().procedure())) {
            // a slice of results is the municipality's, a school's own control is not
            problems.add(ProblemCode.OWN_CONTROL_BY_ITS_TABLE);
        }
        Lengths.check(read, problems);
        PlausibleWork.check(read, clock, problems);
        switch (read.content()) {
            case IndividualResults results -> works.check(results, read, known, problems);
            case GroupTable table -> groups(table, read, known, problems);
            case SchoolTable table -> SchoolChecks.check(table, known, organisations, problems);
            case StaffTable staff ->
                staff.teachers()
                        .forEach(it ->
                                PlaceChecks.school(it.school(), it.row(), 2, known, problems, new LinkedHashSet<>()));
            case ExamProtocol protocol -> exams.check(protocol, known, problems);
            case Specification specification -> EditionChecks.check(specification, known, tests, problems);
            case ContextTable table -> ConditionChecks.check(table, known, organisations, problems);
            case OwnControlTable table -> OwnControlChecks.check(table, known, organisations, problems);
            case LowIndexTable table -> LowIndexChecks.check(table, known, organisations, problems);
            case VoiceTable table -> repeats.check(table, known, problems);
            case OlympiadTable olympiad -> OlympiadChecks.check(olympiad, known, problems);
            case null, default -> {}
        }
        return problems;
    }

    /** The slice that a report's heading names, with the subject as the portal writes it. */
    public static @Nullable SliceKey key(Heading heading, Known known) {
        var procedure = heading.procedure();
        var subject = heading.subject();
        var grade = heading.grade();
        var year = heading.year();
        return procedure == null || subject == null || grade == null || year == null
                ? null
                : new SliceKey(procedure, known.subject(subject), grade, year);
    }

    private void groups(GroupTable table, ReadFile read, Known known, Problems problems) {
        var told = new LinkedHashSet<String>();
        for (var row : table.groups()) {
            switch (row.level()) {
                case SCHOOL -> {
                    if (row.code() != null && known.wholeMunicipality()) {
                        PlaceChecks.school(row.code(), row.row(), 0, known, problems, told);
                    }
                }
                case MUNICIPALITY -> {
                    if (!known.municipality().code().equals(row.code())) {
                        PlaceChecks.municipality(row.name(), row.row(), known.municipality(), problems, told);
                    }
                }
                case COUNTRY, REGION -> {}
            }
        }
        var key = key(read.heading(), known);
        if (key == null) {
            return;
        }
        if (!table.tasks().isEmpty() && read.form().name().matches("VPR_(TASKS|GROUPS|OUTCOMES)")) {
            TestChecks.tasks(table.tasks(), known.test(key).orElse(null), problems);
        }
        known.standing(key).ifPresent(slice -> standing.groups(table, read.form(), slice, known, problems));
    }
}
