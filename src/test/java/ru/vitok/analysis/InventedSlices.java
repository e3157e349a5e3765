package ru.vitok.analysis;

import java.sql.Types;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.TestPeople;
import ru.vitok.assessment.SliceKey;
import ru.vitok.curriculum.Boundaries;
import ru.vitok.curriculum.Level;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** Confirmed data of a handful of schools, of a size that a test says: one task of one point, the skill «skill». */
@Component
public class InventedSlices {

    private final TestPeople people;
    private final ru.vitok.curriculum.Tests tests;
    private final JdbcClient jdbc;
    private final Viewers viewers;
    private final TransactionTemplate transactions;
    private final FieldWriter fields;
    private final FieldStore stored;

    InventedSlices(
            TestPeople people,
            ru.vitok.curriculum.Tests tests,
            JdbcClient jdbc,
            Viewers viewers,
            TransactionTemplate transactions,
            FieldWriter fields,
            FieldStore stored) {
        this.people = people;
        this.tests = tests;
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.transactions = transactions;
        this.fields = fields;
        this.stored = stored;
    }

    /**
     * @param twos works with the mark «2», all others have «3»
     * @param unmarked works without a mark
     */
    public record Taken(Organisation school, int works, int solved, int twos, int unmarked) {

        public Taken(Organisation school, int works, int solved, int twos) {
            this(school, works, solved, twos, 0);
        }
    }

    /** Answers the slice's id. */
    public UUID put(Organisation here, SliceKey key, List<Taken> taken) {
        var importer = people.person(Role.ANALYST, here);
        return viewers.asSystem(() -> transactions.execute(_ -> {
            tests.add(
                    here.id(),
                    UUID.randomUUID(),
                    new TestForm(
                            key.procedure(),
                            key.subject(),
                            key.grade(),
                            new Boundaries(1, 2, 3),
                            List.of(new TestTask("1", 1, Level.B, "skill", "Умение"))));
            var slice = UUID.randomUUID();
            jdbc.sql("""
                    insert into slice (id, municipality_id, procedure, subject, grade, year, tasks, maxima, levels)
                    values (:id, :here, :procedure, :subject, :grade, :year, '{1}', '{1}', '{Б}')""")
                    .param("id", slice)
                    .param("here", here.id())
                    .param("procedure", key.procedure())
                    .param("subject", key.subject())
                    .param("grade", key.grade())
                    .param("year", key.year())
                    .update();
            confirmed(here.id(), importer, slice);
            taken.forEach(it -> sums(here.id(), slice, it.school().id(), it));
            sums(
                    here.id(),
                    slice,
                    null,
                    new Taken(
                            here,
                            taken.stream().mapToInt(Taken::works).sum(),
                            taken.stream().mapToInt(Taken::solved).sum(),
                            taken.stream().mapToInt(Taken::twos).sum(),
                            taken.stream().mapToInt(Taken::unmarked).sum()));
            return slice;
        }));
    }

    /** A field as the rules would have stored it. */
    UUID field(Organisation here, UUID slice, Finding finding) {
        var key = finding.key();
        var test = new TestKey(key.procedure(), key.subject(), key.grade(), finding.year());
        var data = new SourcedTest(slice, new TestData(test, List.of(finding.item()), List.of()));
        var wanted = new WantedField(finding, null);
        return viewers.asSystem(() -> transactions.execute(_ -> {
            fields.store(here.id(), List.of(wanted), new FieldRun(List.of(data), List.of(finding)));
            return stored.ofMunicipality(here.id()).stream()
                    .filter(it -> it.row().year() == finding.year() && it.row().scope() == key.scope())
                    .findFirst()
                    .orElseThrow()
                    .id();
        }));
    }

    /** The municipality's field of that year. */
    public UUID field(Organisation here, UUID slice, SliceKey key, int n) {
        return field(here, slice, finding(key, Scope.MUNICIPALITY, null, n));
    }

    static Finding finding(SliceKey key, Scope scope, @Nullable UUID school, int n) {
        return new Finding(
                new FieldKey(key.procedure(), key.subject(), key.grade(), "skill", scope, null, school),
                new SkillItem("skill", "Умение", List.of("1"), 1, 60, null, null),
                key.year(),
                40,
                30.0,
                50.0,
                n,
                50.0,
                2,
                List.of(key.year()),
                List.of(),
                List.of());
    }

    private void confirmed(UUID here, UUID importer, UUID slice) {
        var upload = UUID.randomUUID();
        jdbc.sql("""
                insert into data_import (id, organisation_id, municipality_id, uploaded_by, name, status, total, created_at)
                values (:id, :here, :here, :by, 'пример.zip', 'CONFIRMED', 1, now())""")
                .param("id", upload)
                .param("here", here)
                .param("by", importer)
                .update();
        jdbc.sql("""
                insert into data_set (id, import_id, organisation_id, municipality_id, slice_id, form, name, sha256,
                  participants, row_count, status, confirmed_at)
                values (:id, :upload, :here, :here, :slice, 'VPR_TASKS', 'Ф5', :sha, 0, 0, 'CONFIRMED', now())""")
                .param("id", UUID.randomUUID())
                .param("upload", upload)
                .param("here", here)
                .param("slice", slice)
                .param("sha", "0".repeat(64))
                .update();
    }

    private void sums(UUID here, UUID slice, @Nullable UUID school, Taken it) {
        jdbc.sql("""
                insert into slice_sum (slice_id, municipality_id, school_id, n, total, squares, marks, histogram,
                  lowered, kept, raised, far, task_works, task_totals, task_squares)
                values (:slice, :here, :school, :n, :solved, :solved, :marks, :histogram, 0, 0, 0, 0, :works, :totals,
                  :totals)""")
                .param("slice", slice)
                .param("here", here)
                .param("school", school, Types.OTHER)
                .param("n", it.works())
                .param("solved", it.solved())
                .param("marks", new Integer[] {it.twos(), it.works() - it.twos() - it.unmarked(), 0, 0})
                .param("histogram", new Integer[] {it.works() - it.solved(), it.solved()})
                .param("works", new Integer[] {it.works()})
                .param("totals", new Long[] {(long) it.solved()})
                .update();
    }
}
