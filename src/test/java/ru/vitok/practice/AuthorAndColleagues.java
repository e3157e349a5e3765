package ru.vitok.practice;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.TestPeople;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** An author, a colleague of another school and the methodist who publishes: how tests of a practice's life begin. */
public abstract class AuthorAndColleagues {

    @Autowired
    protected TestPeople people;

    @Autowired
    protected PracticeLibrary library;

    @Autowired
    protected PracticeSubmission submission;

    @Autowired
    protected PracticeReview review;

    protected Organisation here;
    protected Organisation school;
    protected UUID author;
    protected UUID colleague;
    protected UUID methodist;
    protected UUID practice;

    /** Everybody anew, in a municipality of their own. */
    protected void begin(PracticeText text) {
        here = people.municipality();
        school = people.school(here);
        author = people.person(Role.TEACHER, school);
        colleague = people.person(Role.TEACHER, people.school(here));
        methodist = people.person(Role.METHODIST, here);
        practice = people.as(author, () -> library.create(text));
    }

    protected void publish() {
        people.as(author, () -> submission.submit(practice, true));
        people.as(methodist, () -> review.publish(practice, ""));
    }
}
