package ru.vitok.practice;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import ru.vitok.curriculum.Tests;
import ru.vitok.kernel.Refusal;

/**
 * What an author tells before reviewers read. A draft may lack any of it, and what comes ready from another system was
 * reviewed there.
 */
@Service
public class PracticeDemands {

    private final Tests tests;

    PracticeDemands(Tests tests) {
        this.tests = tests;
    }

    /** Keys of what is still missing, in the order of the form: facts, «evidence», then parts of the template. */
    public List<String> missing(PracticeText text) {
        var missing = new ArrayList<String>();
        note(missing, "title", text.title().isBlank());
        note(missing, "kind", text.kind() == null);
        if (ofClasses(text)) {
            note(missing, "subject", text.subject() == null);
            note(missing, "grades", text.grades().isEmpty());
            note(missing, "evidence", text.fields().isEmpty() && text.skills().isEmpty() && hasSkills(text));
        }
        for (var section : PracticeSection.values()) {
            note(
                    missing,
                    section.key(),
                    section.required() && text.section(section).isBlank());
        }
        return missing;
    }

    void require(PracticeText text) {
        var missing = missing(text).size();
        if (missing > 0) {
            throw new Refusal("practice.refusal.incomplete", missing);
        }
    }

    /** How a school is led and how colleagues are brought on has no subject, no grade and no skill of pupils. */
    private static boolean ofClasses(PracticeText text) {
        return text.kind() != PracticeKind.MANAGEMENT && text.kind() != PracticeKind.MENTORING;
    }

    /** Of a subject without tests the portal knows nothing to lean on. */
    private boolean hasSkills(PracticeText text) {
        var subject = text.subject();
        return subject == null || !tests.skills(subject, null).isEmpty();
    }

    private static void note(List<String> missing, String key, boolean lacks) {
        if (lacks) {
            missing.add(key);
        }
    }
}
