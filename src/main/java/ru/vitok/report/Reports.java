package ru.vitok.report;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.audit.AuditJournal;
import ru.vitok.document.Paper;
import ru.vitok.document.PaperForm;
import ru.vitok.document.Papers;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;

/** Analytic notes: each is written anew for the person who asks, with that person's rights, and every one is in the journal. */
@Service
public class Reports {

    private static final int NAME_LENGTH = 120;

    private final ReportWriter writer;
    private final ReportHead head;
    private final Papers papers;
    private final Organisations organisations;
    private final Permissions permissions;
    private final AuditJournal journal;

    Reports(
            ReportWriter writer,
            ReportHead head,
            Papers papers,
            Organisations organisations,
            Permissions permissions,
            AuditJournal journal) {
        this.writer = writer;
        this.head = head;
        this.papers = papers;
        this.organisations = organisations;
        this.permissions = permissions;
        this.journal = journal;
    }

    public boolean may(ReportOrder order) {
        return permissions.allows(order.object(), Action.EXPORT, order.about(), null);
    }

    @Transactional
    public ReportFile make(ReportOrder order, ReportFormat format, Locale language) {
        return make(order, List.of(format), language).getFirst();
    }

    /** One note in several formats. */
    @Transactional
    public List<ReportFile> make(ReportOrder order, List<ReportFormat> formats, Locale language) {
        check(order);
        var paper = writer.write(order, language);
        journal.record("EXPORTED", "report_" + order.kind(), order.about());
        return formats.stream().map(it -> file(order, it, language, paper)).toList();
    }

    private ReportFile file(ReportOrder order, ReportFormat format, Locale language, Paper paper) {
        var form = form(language);
        return new ReportFile(
                name(order, format, language),
                format,
                format == ReportFormat.PDF ? papers.pdf(form, paper) : papers.docx(form, paper, order.municipality()));
    }

    /** What notes are made of, for the templates. */
    public PaperForm form(Locale language) {
        return ReportForm.of(writer.say(language));
    }

    /** Title and place, as a list of notes names one. */
    public String title(ReportOrder order, Locale language) {
        return head.title(order, writer.say(language)) + " · " + head.place(order);
    }

    void check(ReportOrder order) {
        permissions.require(order.object(), Action.EXPORT, order.about(), null);
        UUID school = order.school();
        if (school != null) {
            var place = organisations.get(school);
            if (place.kind() != OrganisationKind.SCHOOL || !order.municipality().equals(place.municipality())) {
                throw Refusal.notFound();
            }
        }
    }

    String name(ReportOrder order, ReportFormat format, Locale language) {
        var name = title(order, language).replace(" · ", ", ").replaceAll("[\\\\/:*?\"<>|«»]", "");
        return (name.length() > NAME_LENGTH ? name.substring(0, NAME_LENGTH) : name).strip() + "." + format.extension();
    }
}
