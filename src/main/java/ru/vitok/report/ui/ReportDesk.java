package ru.vitok.report.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.document.Templates;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.report.MadeReports;
import ru.vitok.report.ReportKind;
import ru.vitok.report.ReportOrder;
import ru.vitok.report.Reports;
import ru.vitok.uikit.Formats;

/** What the cards of the page need. */
@Component
record ReportDesk(
        Reports reports,
        MadeReports made,
        Templates templates,
        Results results,
        Organisations organisations,
        Formats formats) {

    /** What the person may ask for here, the usual first. */
    List<ReportKind> kinds(UUID municipality) {
        var tests = tests(municipality);
        var kinds = new ArrayList<ReportKind>();
        if (tests.isEmpty()) {
            return kinds;
        }
        if (!schools(municipality).isEmpty()) {
            kinds.add(ReportKind.SCHOOL);
        }
        if (reports.may(ReportOrder.subject(municipality, tests.getFirst()))) {
            kinds.addFirst(ReportKind.SUBJECT);
        }
        if (reports.may(ReportOrder.municipality(municipality, tests.getFirst().year()))) {
            kinds.add(ReportKind.MUNICIPALITY);
        }
        return kinds;
    }

    /** The newest first, in it by subject and grade. */
    List<SliceKey> tests(UUID municipality) {
        return results.slices(municipality).stream()
                .sorted(Comparator.comparingInt(SliceKey::year)
                        .reversed()
                        .thenComparing(SliceKey::subject)
                        .thenComparing(SliceKey::grade)
                        .thenComparing(SliceKey::procedure))
                .toList();
    }

    List<Integer> years(UUID municipality) {
        return tests(municipality).stream().map(SliceKey::year).distinct().toList();
    }

    /** In alphabetical order. */
    List<Organisation> schools(UUID municipality) {
        return organisations.schools(municipality).stream()
                .filter(it -> reports.may(ReportOrder.school(municipality, it.id(), 0)))
                .toList();
    }

    boolean mayChangeTemplate(UUID municipality) {
        return templates.mayChange(municipality);
    }
}
