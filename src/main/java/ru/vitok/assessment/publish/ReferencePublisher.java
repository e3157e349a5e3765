package ru.vitok.assessment.publish;

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
import ru.vitok.people.SchoolEntry;
import ru.vitok.people.TeacherLine;
import ru.vitok.people.Teaching;

/** What other modules keep: schools, tests, teachers, courses. */
@Component
class ReferencePublisher {

    private final Organisations organisations;
    private final Tests tests;
    private final Persons persons;
    private final ApplicationEventPublisher events;

    ReferencePublisher(Organisations organisations, Tests tests, Persons persons, ApplicationEventPublisher events) {
        this.organisations = organisations;
        this.tests = tests;
        this.persons = persons;
        this.events = events;
    }

    void schools(SchoolTable table, Publication to) {
        var entries = table.schools().stream()
                .map(it -> new SchoolEntry(it.code(), it.name(), it.locality(), it.centreCode()))
                .toList();
        for (var stored : organisations.putSchools(to.known().municipality(), entries)) {
            to.known().schools().put(stored.code(), stored.id());
            if (stored.secondCode() != null) {
                to.known().schools().put(stored.secondCode(), stored.id());
            }
        }
    }

    void specification(Specification specification, UUID set, Publication to) {
        SpecificationForms.printed(specification, to.known()::subject)
                .forEach(it -> tests.add(to.upload().municipality(), set, it.form(), it.years(), it.whole()));
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
