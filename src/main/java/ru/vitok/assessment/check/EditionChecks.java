package ru.vitok.assessment.check;

import java.util.ArrayList;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.Problems;
import ru.vitok.assessment.intake.data.Specification;
import ru.vitok.curriculum.EditionFault;
import ru.vitok.curriculum.Tests;

/** A specification is used only if it adds up: a wrong maximum of a task makes all its percentages wrong. */
final class EditionChecks {

    private EditionChecks() {}

    static void check(Specification specification, Known known, Tests tests, Problems problems) {
        for (var it : SpecificationForms.printed(specification, known::subject)) {
            var form = it.form();
            for (var fault : tests.faults(known.municipality().id(), form, it.years(), it.whole())) {
                problems.at(
                        it.firstRow(),
                        specification.maxColumn(),
                        code(fault),
                        arguments(form.subject(), form.grade(), fault));
            }
        }
    }

    /** The codes of files bear the names of the check's own faults. */
    private static ProblemCode code(EditionFault fault) {
        return ProblemCode.valueOf("EDITION_" + fault.kind().name());
    }

    private static Object[] arguments(String subject, int grade, EditionFault fault) {
        var arguments = new ArrayList<Object>();
        arguments.add(subject);
        arguments.add(grade);
        arguments.addAll(fault.arguments());
        return arguments.toArray();
    }
}
