package ru.vitok.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vitok.TestPeople;
import ru.vitok.curriculum.Boundaries;
import ru.vitok.curriculum.Level;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.TestTask;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** A municipality whose confirmed data are the sums of the samples. */
@Component
public class SummedMunicipality {

    private static int number = 4000;

    private final TestPeople people;
    private final ru.vitok.curriculum.Tests tests;
    private final JdbcClient jdbc;
    private final Viewers viewers;
    private final TransactionTemplate transactions;

    SummedMunicipality(
            TestPeople people,
            ru.vitok.curriculum.Tests tests,
            JdbcClient jdbc,
            Viewers viewers,
            TransactionTemplate transactions) {
        this.people = people;
        this.tests = tests;
        this.jdbc = jdbc;
        this.viewers = viewers;
        this.transactions = transactions;
    }

    /** What was made: schools under the codes that the samples give them. */
    public record Made(Organisation municipality, Map<String, Organisation> schools) {
        public Organisation school(String sampleCode) {
            return schools.get(sampleCode);
        }

        public String code(String sampleCode) {
            return schools.get(sampleCode).code();
        }
    }

    public Made make(String subject, int grade) {
        return make(people.municipality(), new HashMap<>(), subject, grade);
    }

    /** Another test of a municipality; schools that it has already are given by their codes of the sample. */
    public Made make(Organisation here, Map<String, Organisation> schools, String subject, int grade) {
        var importer = people.person(Role.ANALYST, here);
        var data = Samples.tests().stream()
                .filter(it -> it.key().subject().equals(subject) && it.key().grade() == grade)
                .toList();
        for (var school : data.getFirst().schools()) {
            var code = Samples.code(school.school());
            schools.computeIfAbsent(
                    code, _ -> people.school(here, "edu66" + ++number, "Школа " + code, school.cluster()));
        }
        return viewers.asSystem(() -> transactions.execute(_ -> {
            specify(here.id(), data.getFirst());
            var upload = upload(here.id(), importer);
            data.forEach(it -> slice(here.id(), upload, it, schools));
            return new Made(here, schools);
        }));
    }

    private void specify(UUID owner, TestData test) {
        var tasks = test.items().stream()
                .map(it -> new TestTask(
                        it.tasks().getFirst(),
                        it.max(),
                        it.threshold() == 60 ? Level.B : Level.A,
                        it.code(),
                        it.name()))
                .toList();
        var key = test.key();
        var bounds = Samples.scores().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow()
                .boundaries();
        tests.add(
                owner,
                UUID.randomUUID(),
                new TestForm(
                        key.procedure(),
                        key.subject(),
                        key.grade(),
                        new Boundaries(bounds.get(0), bounds.get(1), bounds.get(2)),
                        tasks));
    }

    private UUID upload(UUID municipality, UUID importer) {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into data_import (id, organisation_id, municipality_id, uploaded_by, name, status, total, created_at)
                values (:id, :here, :here, :by, 'пример.zip', 'CONFIRMED', 1, now())""")
                .param("id", id)
                .param("here", municipality)
                .param("by", importer)
                .update();
        return id;
    }

    private void slice(UUID here, UUID upload, TestData test, Map<String, Organisation> schools) {
        var slice = UUID.randomUUID();
        var key = test.key();
        var numbers = test.items().stream().map(it -> it.tasks().getFirst()).toArray(String[]::new);
        jdbc.sql("""
                insert into slice (id, municipality_id, procedure, subject, grade, year, tasks, maxima, levels)
                values (:id, :here, :procedure, :subject, :grade, :year, :tasks, :maxima, :levels)""")
                .param("id", slice)
                .param("here", here)
                .param("procedure", key.procedure())
                .param("subject", key.subject())
                .param("grade", key.grade())
                .param("year", key.year())
                .param("tasks", numbers)
                .param("maxima", test.items().stream().map(SkillItem::max).toArray(Integer[]::new))
                .param("levels", test.items().stream().map(it -> "Б").toArray(String[]::new))
                .update();
        var set = UUID.randomUUID();
        jdbc.sql("""
                insert into data_set (id, import_id, organisation_id, municipality_id, slice_id, form, name, sha256,
                  participants, row_count, status, confirmed_at)
                values (:id, :upload, :here, :here, :slice, 'VPR_TASKS', 'Ф5', :sha, 0, 0, 'CONFIRMED', now())""")
                .param("id", set)
                .param("upload", upload)
                .param("here", here)
                .param("slice", slice)
                .param("sha", "0".repeat(64))
                .update();
        around(
                set,
                slice,
                here,
                "COUNTRY",
                numbers,
                test.items().stream().map(SkillItem::country).toList());
        around(
                set,
                slice,
                here,
                "REGION",
                numbers,
                test.items().stream().map(SkillItem::region).toList());
        for (var school : test.schools()) {
            sums(slice, here, schools.get(Samples.code(school.school())).id(), school);
        }
        Samples.scores().stream()
                .filter(it -> it.key().equals(key))
                .forEach(it -> scores(
                        slice, here, schools.get(Samples.code(it.school())).id(), it));
    }

    private void around(UUID set, UUID slice, UUID here, String level, String[] numbers, List<Double> figures) {
        jdbc.sql("""
                insert into group_row (data_set_id, slice_id, municipality_id, level, form, name, row_number, columns,
                  figures) values (:set, :slice, :here, :level, 'VPR_TASKS', :level, 1, :columns, :figures)""")
                .param("set", set)
                .param("slice", slice)
                .param("here", here)
                .param("level", level)
                .param("columns", numbers)
                .param("figures", figures.toArray(Double[]::new))
                .update();
    }

    private void sums(UUID slice, UUID here, UUID school, SchoolItems items) {
        var tasks = items.items();
        jdbc.sql("""
                insert into slice_sum (slice_id, municipality_id, school_id, n, total, squares, marks, histogram,
                  lowered, kept, raised, far, task_works, task_totals, task_squares)
                values (:slice, :here, :school, 0, 0, 0, '{}', '{}', 0, 0, 0, 0, :works, :totals, :squares)""")
                .param("slice", slice)
                .param("here", here)
                .param("school", school)
                .param("works", tasks.stream().map(it -> (int) it.n()).toArray(Integer[]::new))
                .param("totals", tasks.stream().map(it -> (long) it.sum()).toArray(Long[]::new))
                .param(
                        "squares",
                        tasks.stream().map(it -> (long) it.sumSquares()).toArray(Long[]::new))
                .update();
    }

    private void scores(UUID slice, UUID here, UUID school, ScoreData it) {
        jdbc.sql("""
                insert into slice_sum (slice_id, municipality_id, school_id, n, total, squares, marks, histogram,
                  lowered, kept, raised, far)
                values (:slice, :here, :school, :n, 0, 0, :marks, :histogram, :lowered, :kept, 0, 0)
                on conflict on constraint slice_sum_once do update set n = excluded.n, marks = excluded.marks,
                  histogram = excluded.histogram, lowered = excluded.lowered, kept = excluded.kept""")
                .param("slice", slice)
                .param("here", here)
                .param("school", school)
                .param("n", it.works())
                .param("marks", it.marks().toArray(Integer[]::new))
                .param("histogram", it.histogram().toArray(Integer[]::new))
                .param("lowered", it.journal().lowered())
                .param("kept", it.journal().compared() - it.journal().lowered())
                .update();
    }
}
