package ru.vitok.assessment.publish;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.CoursesConfirmed;
import ru.vitok.assessment.check.SpecificationForms;
import ru.vitok.assessment.intake.data.CourseTable;
import ru.vitok.assessment.intake.data.SchoolTable;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.assessment.intake.data.StaffTable;
import ru.vitok.curriculum.Tests;
import ru.vitok.people.Organisations;
import ru.vitok.people.Persons;
import ru.vitok.people.TeacherLine;
import ru.vitok.people.Teaching;

/** What other modules keep: schools, tests, teachers, courses. */
@Component
class ReferencePublisher {

    private final Organisations organisations;
    private final Tests tests;
    private final Persons persons;
    private final ApplicationEventPublisher events;
    private final EntityManager entities;

    ReferencePublisher(
            Organisations organisations,
            Tests tests,
            Persons persons,
            ApplicationEventPublisher events,
            EntityManager entities) {
        this.organisations = organisations;
        this.tests = tests;
        this.persons = persons;
        this.events = events;
        this.entities = entities;
    }

    void schools(SchoolTable table, Publication to) {
        for (var school : table.schools()) {
            var stored = organisations.putSchool(
                    to.known().municipality(), school.code(), school.name(), school.locality(), school.centreCode());
            to.known().schools().put(school.code(), stored.id());
            if (school.centreCode() != null) {
                to.known().schools().put(school.centreCode(), stored.id());
            }
        }
        // the rows of results that follow go past the entity manager and need their schools in the table
        entities.flush();
    }

    void specification(Specification specification, UUID set, Publication to) {
        SpecificationForms.printed(specification, to.known()::subject)
                .forEach(it -> tests.add(to.upload().municipality(), set, it.form(), it.whole()));
        to.known().forgetTests();
    }

    /** Teachers without accounts: an account is opened by an invitation. */
    void staff(StaffTable staff, Publication to) {
        var lines = new ArrayList<TeacherLine>();
        for (var teacher : staff.teachers()) {
            var school = to.known().schools().get(teacher.school());
            if (school != null) {
                var teaching = new Teaching(
                        new UUID(0, 0),
                        school,
                        to.known().subject(teacher.subject()),
                        teacher.grades(),
                        teacher.experience(),
                        teacher.category(),
                        teacher.lastCourseYear());
                lines.add(new TeacherLine(teacher.name(), teacher.email(), teaching));
            }
        }
        persons.putTeachers(lines);
    }

    void courses(CourseTable table, Publication to) {
        events.publishEvent(new CoursesConfirmed(to.upload().organisation(), table.courses()));
    }
}
