package ru.vitok.assessment.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.check.SpecificationForms.Printed;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.curriculum.TestForm;
import ru.vitok.curriculum.Tests;

/** The tests of one upload's municipality: those the upload brings itself go before those that stand. */
class KnownTests {

    private record Work(String procedure, String subject, int grade) {}

    private final UUID municipality;
    private final Tests tests;
    private final Map<Work, List<Printed>> brought = new HashMap<>();
    private final Map<SliceKey, Optional<TestForm>> asked = new HashMap<>();
    private final Map<String, String> subjects = new HashMap<>();

    KnownTests(UUID municipality, Tests tests) {
        this.municipality = municipality;
        this.tests = tests;
    }

    void announce(Specification specification) {
        for (var it : SpecificationForms.printed(specification, this::subject)) {
            var form = it.form();
            brought.computeIfAbsent(new Work(form.procedure(), form.subject(), form.grade()), _ -> new ArrayList<>())
                    .add(it);
        }
    }

    /** The latest that holds for the year. */
    Optional<TestForm> of(SliceKey key) {
        var own = brought.getOrDefault(new Work(key.procedure(), key.subject(), key.grade()), List.of())
                .reversed();
        return own.stream()
                .filter(it -> it.years().holds(key.year()))
                .map(Printed::form)
                .findFirst()
                .or(() -> asked.computeIfAbsent(
                        key, _ -> tests.find(municipality, key.procedure(), key.subject(), key.grade(), key.year())));
    }

    /** After a specification was stored: what was answered before may no longer be so. */
    void forget() {
        asked.clear();
    }

    String subject(String written) {
        return subjects.computeIfAbsent(written, tests::subject);
    }

    boolean teaches(String subject) {
        var plain = subject(subject.replaceAll(" *\\(.*", ""));
        return tests.subjects().contains(plain);
    }
}
