package ru.vitok.practice;

import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.TestPeople;
import ru.vitok.people.Role;

/** An author, a colleague of another school and the methodist who publishes: how tests of a practice's life begin. */
abstract class AuthorAndColleagues {

    @Autowired
    TestPeople people;

    @Autowired
    PracticeLibrary library;

    @Autowired
    PracticeSubmission submission;

    @Autowired
    PracticeReview review;

    UUID author;
    UUID colleague;
    UUID methodist;
    UUID practice;

    /** Everybody anew, in a municipality of their own. */
    void begin(PracticeText text) {
        var here = people.municipality();
        author = people.person(Role.TEACHER, people.school(here));
        colleague = people.person(Role.TEACHER, people.school(here));
        methodist = people.person(Role.METHODIST, here);
        practice = people.as(author, () -> library.create(text));
    }

    void publish() {
        people.as(author, () -> submission.submit(practice, true));
        people.as(methodist, () -> review.publish(practice, ""));
    }
}
