package ru.vitok.assessment.publish;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.check.ContextChecks;
import ru.vitok.assessment.intake.ReadFile;
import ru.vitok.assessment.intake.data.ContextTable;
import ru.vitok.assessment.intake.data.CourseTable;
import ru.vitok.assessment.intake.data.ExamProtocol;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.LowIndexTable;
import ru.vitok.assessment.intake.data.OlympiadTable;
import ru.vitok.assessment.intake.data.OwnControlTable;
import ru.vitok.assessment.intake.data.SchoolTable;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.assessment.intake.data.StaffTable;
import ru.vitok.assessment.intake.data.TaskColumn;
import ru.vitok.assessment.intake.data.TeacherTestTable;
import ru.vitok.assessment.intake.data.VoiceTable;
import ru.vitok.assessment.store.DataSetRow;
import ru.vitok.assessment.store.DataSetStore;
import ru.vitok.assessment.store.ImportFileRow;
import ru.vitok.assessment.store.RowCopy;
import ru.vitok.assessment.store.SliceRow;
import ru.vitok.assessment.store.SliceStore;
import ru.vitok.assessment.store.Standing;

/** Makes confirmed data of one file, in the transaction of the whole upload. */
@Component
public class Publishing {

    /** Where there are no works, these reports say which tasks the test has. */
    private static final Set<ReportForm> READ_BY_TASK = Set.of(ReportForm.VPR_TASKS, ReportForm.VPR_OUTCOMES);

    private final DataSetStore sets;
    private final SliceStore slices;
    private final RowCopy rows;
    private final TaskOrder order;
    private final WorkPublisher works;
    private final ExamPublisher exams;
    private final ReferencePublisher reference;
    private final OlympiadPublisher olympiads;
    private final VoicePublisher voices;
    private final SchoolFacts facts;
    private final Clock clock;

    Publishing(
            DataSetStore sets,
            SliceStore slices,
            RowCopy rows,
            TaskOrder order,
            WorkPublisher works,
            ExamPublisher exams,
            ReferencePublisher reference,
            OlympiadPublisher olympiads,
            VoicePublisher voices,
            SchoolFacts facts,
            Clock clock) {
        this.sets = sets;
        this.slices = slices;
        this.rows = rows;
        this.order = order;
        this.works = works;
        this.exams = exams;
        this.reference = reference;
        this.olympiads = olympiads;
        this.voices = voices;
        this.facts = facts;
        this.clock = clock;
    }

    public void publish(ImportFileRow file, ReadFile read, Publication to) {
        switch (read.content()) {
            case IndividualResults results -> individual(file, read, results, to);
            case ExamProtocol protocol -> exams.exams(file, read, protocol, to);
            case GroupTable table -> table(file, read, table, to);
            case SchoolTable table -> {
                plain(file, read, to);
                reference.schools(table, to);
                to.regroup();
            }
            case Specification specification ->
                reference.specification(specification, plain(file, read, to).id(), to);
            case StaffTable staff -> {
                plain(file, read, to);
                reference.staff(staff, to);
            }
            case CourseTable courses -> {
                plain(file, read, to);
                reference.courses(courses, to);
            }
            case ContextTable table -> facts.add(stored(file, read, to), table, to);
            case OwnControlTable table -> facts.add(stored(file, read, to), table, to);
            case LowIndexTable table -> facts.add(stored(file, read, to), table, to);
            case OlympiadTable table -> olympiads.add(stored(file, read, to), table, to);
            case VoiceTable table -> voices.add(stored(file, read, to), table, to);
            case TeacherTestTable table -> voices.add(stored(file, read, to), table, to);
            case null -> throw new IllegalStateException("nothing to publish in " + file.name());
        }
    }

    /** Writes what is waiting. */
    public void flush(Publication to) {
        slices.tasks(to.takeChanged());
        sets.add(to.takeSets(), clock.instant());
        rows.works(to.works());
        rows.groups(to.groups());
    }

    /** Its rows refer to the file at once. */
    private DataSetRow stored(ImportFileRow file, ReadFile read, Publication to) {
        var set = plain(file, read, to);
        sets.add(to.takeSets(), clock.instant());
        return set;
    }

    private static DataSetRow plain(ImportFileRow file, ReadFile read, Publication to) {
        return to.dataSet(file, read, null, List.of());
    }

    private void individual(ImportFileRow file, ReadFile read, IndividualResults results, Publication to) {
        var key = ContextChecks.key(read.heading(), to.known());
        if (key != null) {
            var slice = slice(key, to);
            works.individual(file, read, results, slice, to);
        }
    }

    private void table(ImportFileRow file, ReadFile read, GroupTable table, Publication to) {
        var key = ContextChecks.key(read.heading(), to.known());
        if (key != null) {
            var slice = slice(key, to);
            var standing = Standing.of(read.form());
            boolean byTask = READ_BY_TASK.contains(read.form()) && to.known().wholeMunicipality();
            var tasks = byTask ? table.tasks() : List.<TaskColumn>of();
            order.extend(slice, tasks, to);
            var set = to.dataSet(file, read, slice.id(), table.columns(), tasks, standing, read.participants());
            GroupRows.add(set, table, to);
        }
    }

    private SliceRow slice(SliceKey key, Publication to) {
        return slices.ensure(to.upload().municipality(), key, to.slices());
    }
}
