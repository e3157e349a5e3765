package ru.vitok.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import ru.vitok.document.Paper;
import ru.vitok.document.PaperPart;
import ru.vitok.monitoring.SchoolSteps;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** Puts a note into words for the person who asks. */
@Component
class ReportWriter {

    private final Readings readings;
    private final FieldReadings fields;
    private final SchoolSteps steps;
    private final ReportHead head;
    private final Viewers viewers;
    private final ModuleTranslations texts;
    private final Formats formats;

    ReportWriter(
            Readings readings,
            FieldReadings fields,
            SchoolSteps steps,
            ReportHead head,
            Viewers viewers,
            ModuleTranslations texts,
            Formats formats) {
        this.readings = readings;
        this.fields = fields;
        this.steps = steps;
        this.head = head;
        this.viewers = viewers;
        this.texts = texts;
        this.formats = formats;
    }

    Say say(Locale language) {
        return new Say(texts, formats, language);
    }

    Paper write(ReportOrder order, Locale language) {
        var say = say(language);
        var tests = readings.of(order);
        var found = fields.of(order);
        var parts = new ArrayList<PaperPart>();
        parts.add(new BriefPart(say).part(tests, found));
        if (!tests.isEmpty()) {
            var marks = new MarkWords(say);
            parts.add(PaperPart.table(
                    ReportForm.WRITTEN,
                    List.of(say.words("written.note")),
                    tests.stream().map(marks::row).toList()));
            var words = new TestWords(say, order.kind() == ReportKind.SUBJECT);
            tests.forEach(it -> parts.add(words.part(it)));
        }
        parts.add(new FieldPart(say).table(found));
        if (!found.isEmpty()) {
            parts.add(new FieldPart(say).done(found));
        }
        steps(order, say, parts);
        parts.add(new ProposedPart(say, order.kind()).part(tests, found));
        parts.add(new SourcesPart(say).part(tests));
        return new Paper(head.title(order, say), head.words(order, say), parts);
    }

    /** Of a whole year only, and only for those who may see what schools did. */
    private void steps(ReportOrder order, Say say, List<PaperPart> parts) {
        var here = viewers.current().municipality().filter(order.municipality()::equals);
        if (order.kind() == ReportKind.SUBJECT
                || here.isEmpty()
                || !steps.years().contains(order.year())) {
            return;
        }
        var schools = steps.ofMyMunicipality(order.year()).stream()
                .filter(it -> order.school() == null || it.school().equals(order.school()))
                .toList();
        if (!schools.isEmpty()) {
            parts.add(new StepsPart(say).part(schools));
        }
    }
}
