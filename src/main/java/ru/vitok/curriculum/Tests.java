package ru.vitok.curriculum;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Subjects, skills and the tests that check them. A municipality's own specification goes before the common one. */
@Service
public class Tests {

    private final JdbcClient jdbc;
    private final TestForms forms;

    Tests(JdbcClient jdbc, TestForms forms) {
        this.jdbc = jdbc;
        this.forms = forms;
    }

    public List<String> subjects() {
        return jdbc.sql("select name from subject order by position")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The name under which the portal knows a subject, whatever case and spaces a file used. */
    public String subject(String written) {
        var name = written.strip().replaceAll("\\s+", " ");
        return jdbc.sql("select name from subject where lower(name) = lower(:name)")
                .param("name", name)
                .query(String.class)
                .optional()
                .orElse(name);
    }

    /** The test as the owner's latest specification describes it. */
    @Transactional(readOnly = true)
    public Optional<TestForm> find(@Nullable UUID owner, String procedure, String subject, int grade, int year) {
        return forms.find(owner, procedure, subject, grade, year);
    }

    /** Adds an edition that holds for all years; the source is what may be taken back. */
    @Transactional
    public void add(UUID owner, UUID source, TestForm form) {
        forms.add(form, new TestForms.Kept(owner, source, null, null, null, null, null));
    }

    /** @param max the points of the whole work where the specification prints them */
    @Transactional
    public void add(UUID owner, UUID source, TestForm form, Years years, @Nullable Integer max) {
        forms.add(form, new TestForms.Kept(owner, source, years.from(), years.to(), max, null, null));
    }

    /** What does not hold in a specification; without the points of the whole work its sum is not asked. */
    @Transactional(readOnly = true)
    public List<EditionFault> faults(@Nullable UUID owner, TestForm form, Years years, @Nullable Integer max) {
        var draft = EditionDraft.of(form, years.from(), years.to(), max);
        return EditionCheck.of(draft, forms.like(owner, form).orElse(null)).stream()
                .filter(it -> max != null || it.kind() != FaultKind.WHOLE_MISSING)
                .toList();
    }

    /** Takes back the editions of one source; earlier ones stand again. */
    @Transactional
    public void remove(UUID source) {
        jdbc.sql("delete from test_form where source = :source")
                .param("source", source)
                .update();
    }

    /** Skills of a subject, of one grade or of all, in the order of the tests. */
    public List<Skill> skills(String subject, @Nullable Integer grade) {
        return jdbc.sql("""
                select t.skill_code, max(t.skill) as skill, f.subject, f.grade
                from test_task t join test_form f on f.id = t.form_id
                where t.skill_code is not null and f.subject = :subject and (:grade::int is null or f.grade = :grade)
                group by t.skill_code, f.subject, f.grade order by f.grade, min(t.position), t.skill_code""")
                .param("subject", subject)
                .param("grade", grade)
                .query((row, _) -> new Skill(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .list();
    }

    /** By which tasks these skills are checked, as the latest specification of each kind of test says. */
    public List<CheckedSkill> checks(Collection<String> codes) {
        return jdbc.sql("""
                with latest as (
                  select t.skill_code, f.procedure, max(f.edition) as edition
                  from test_task t join test_form f on f.id = t.form_id
                  where t.skill_code = any(:codes) group by t.skill_code, f.procedure)
                select t.skill_code, max(t.skill), f.subject, f.grade, f.procedure,
                  array_agg(t.number order by t.position)
                from latest join test_form f on f.edition = latest.edition
                join test_task t on t.form_id = f.id and t.skill_code = latest.skill_code
                group by t.skill_code, f.subject, f.grade, f.procedure order by f.procedure, f.grade, t.skill_code""")
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> new CheckedSkill(
                        new Skill(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)),
                        row.getString(5),
                        List.of((String[]) row.getArray(6).getArray())))
                .list();
    }

    public Optional<Skill> skill(String code) {
        return jdbc.sql("""
                select t.skill_code, t.skill, f.subject, f.grade from test_task t join test_form f on f.id = t.form_id
                where t.skill_code = :code order by f.edition desc limit 1""")
                .param("code", code)
                .query((row, _) -> new Skill(row.getString(1), row.getString(2), row.getString(3), row.getInt(4)))
                .optional();
    }
}
