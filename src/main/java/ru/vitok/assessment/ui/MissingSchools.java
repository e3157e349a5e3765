package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.ImportProblem;
import ru.vitok.assessment.ImportedFile;
import ru.vitok.assessment.Severity;

/** Without the list of schools every file of an upload lacks the same ones: what to do about it is said once. */
class MissingSchools extends Composite<Div> {

    private static final String UNKNOWN = "SCHOOL_UNKNOWN";
    private static final int NAMED = 5;

    MissingSchools(List<ImportedFile> files) {
        var lacking = files.stream().filter(MissingSchools::lacks).toList();
        var schools = new TreeSet<String>();
        lacking.forEach(it -> schools.addAll(schools(it)));
        getContent().addClassName("v-note");
        getContent().setVisible(!lacking.isEmpty());
        getContent()
                .add(
                        new Paragraph(
                                getTranslation("assessment.import.schools-missing", named(schools), lacking.size())),
                        new Anchor(
                                "/" + AssessmentPaths.IMPORT,
                                getTranslation("assessment.import.schools-missing.link")));
    }

    /** The file with all the schools it lacks in one line. */
    static ImportedFile shortened(ImportedFile file) {
        if (!lacks(file)) {
            return file;
        }
        var problems = new ArrayList<ImportProblem>();
        problems.add(new ImportProblem(Severity.ERROR, "SCHOOLS_UNKNOWN", null, List.of(named(schools(file)))));
        file.problems().stream().filter(it -> !unknown(it)).forEach(problems::add);
        return file.with(problems);
    }

    private static boolean lacks(ImportedFile file) {
        return file.problems().stream().anyMatch(MissingSchools::unknown);
    }

    private static boolean unknown(ImportProblem problem) {
        return problem.code().equals(UNKNOWN) && !problem.withheld();
    }

    private static Collection<String> schools(ImportedFile file) {
        var schools = new TreeSet<String>();
        file.problems().stream()
                .filter(MissingSchools::unknown)
                .forEach(it -> schools.add(it.arguments().getFirst()));
        return schools;
    }

    /** A few of them by name. */
    private static String named(Collection<String> schools) {
        var first = String.join(", ", schools.stream().limit(NAMED).toList());
        return schools.size() <= NAMED ? first : first + "… (" + schools.size() + ")";
    }
}
