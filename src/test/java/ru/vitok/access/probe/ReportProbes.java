package ru.vitok.access.probe;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import ru.vitok.access.AccessWorld;
import ru.vitok.assessment.SliceKey;
import ru.vitok.document.PaperForm;
import ru.vitok.document.Templates;
import ru.vitok.people.Action;
import ru.vitok.report.MadeReports;
import ru.vitok.report.ReportFormat;
import ru.vitok.report.ReportOrder;
import ru.vitok.report.Reports;

/** Analytic notes and their templates. */
@Component
class ReportProbes implements ProbeSet {

    private static final Locale LANGUAGE = Locale.of("ru");
    private static final SliceKey UNKNOWN_TEST = new SliceKey("VPR", "Черчение", 5, 2026);

    private final AccessWorld world;
    private final Reports reports;
    private final MadeReports made;
    private final Templates templates;

    ReportProbes(AccessWorld world, Reports reports, MadeReports made, Templates templates) {
        this.world = world;
        this.reports = reports;
        this.made = made;
        this.templates = templates;
    }

    @Override
    public List<Probe> probes() {
        var a = world.place("A");
        return List.of(
                Probe.of(
                                "report.school",
                                Action.EXPORT,
                                (it, _) -> made.order(
                                                ReportOrder.school(
                                                        a.id(), it.place().id(), 2026),
                                                LANGUAGE)
                                        != null)
                        .on(() -> Example.of(a.id(), world.place("A1"))),
                Probe.of(
                                "report.subject",
                                Action.EXPORT,
                                (_, _) -> reports.make(
                                                        ReportOrder.subject(a.id(), UNKNOWN_TEST),
                                                        ReportFormat.DOCX,
                                                        LANGUAGE)
                                                .bytes()
                                                .length
                                        > 0)
                        .on(() -> Example.of(a.id(), a)),
                Probe.of(
                                "report.municipality",
                                Action.EXPORT,
                                (_, _) -> made.order(ReportOrder.municipality(a.id(), 2026), LANGUAGE) != null)
                        .on(() -> Example.of(a.id(), a)),
                Probe.of("paper-template", Action.VIEW, (_, _) -> templates.download(form(), a.id()).length > 0)
                        .on(() -> Example.of(a.id(), a)),
                Probe.of("paper-template", Action.EDIT, (_, _) -> {
                            templates.reset(form(), a.id());
                            return true;
                        })
                        .on(() -> Example.of(a.id(), a)));
    }

    private PaperForm form() {
        return reports.form(LANGUAGE);
    }
}
