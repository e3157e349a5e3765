package ru.vitok.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.analysis.FieldExport;
import ru.vitok.analysis.TalkItem;
import ru.vitok.analysis.TalkPaper;
import ru.vitok.document.Paper;
import ru.vitok.document.PaperForm;
import ru.vitok.document.PaperPart;
import ru.vitok.document.Papers;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Organisations;
import ru.vitok.people.Viewers;

/** Problem fields for the work of an association as a document: what the workbook holds, to be read and talked over. */
@Service
public class HandOverPaper implements TalkPaper {

    private final FieldExport export;
    private final ReportWriter writer;
    private final Papers papers;
    private final Organisations organisations;
    private final Viewers viewers;
    private final Clock clock;

    HandOverPaper(
            FieldExport export,
            ReportWriter writer,
            Papers papers,
            Organisations organisations,
            Viewers viewers,
            Clock clock) {
        this.export = export;
        this.writer = writer;
        this.papers = papers;
        this.organisations = organisations;
        this.viewers = viewers;
        this.clock = clock;
    }

    @Override
    @Transactional
    public byte[] docx(List<UUID> fields, Locale language) {
        var items = items(fields);
        return papers.docx(
                form(language),
                paper(items, writer.say(language)),
                items.getFirst().row().municipality());
    }

    @Override
    @Transactional
    public byte[] pdf(List<UUID> fields, Locale language) {
        return papers.pdf(form(language), paper(items(fields), writer.say(language)));
    }

    /** What these papers are made of, for their template. */
    public PaperForm form(Locale language) {
        return HandOverForm.of(writer.say(language));
    }

    private List<TalkItem> items(List<UUID> fields) {
        var items = export.items(fields);
        if (items.isEmpty()) {
            throw Refusal.notFound();
        }
        return items;
    }

    private Paper paper(List<TalkItem> items, Say say) {
        var words = new HandOverWords(say);
        var parts = new ArrayList<PaperPart>();
        items.forEach(it -> parts.add(words.part(it)));
        parts.add(PaperPart.lines(
                ReportForm.SOURCES, List.of(say.words("sources.intervals"), say.words("talk.sources"))));
        return new Paper(
                items.size() == 1
                        ? say.words("talk.title-one", items.getFirst().row().skill())
                        : say.words("talk.title", items.size()),
                Map.of(
                        ReportForm.PLACE,
                        organisations.get(items.getFirst().row().municipality()).name(),
                        ReportForm.MADE,
                        say.words(
                                "made",
                                say.day(clock.instant()),
                                viewers.current().name()),
                        ReportForm.NOTICE,
                        say.words("talk.notice")),
                parts);
    }
}
