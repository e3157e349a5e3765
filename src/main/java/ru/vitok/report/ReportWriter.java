package ru.vitok.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vitok.document.Paper;
import ru.vitok.document.PaperPart;
import ru.vitok.monitoring.SchoolSteps;
import ru.vitok.people.Organisations;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

/** Puts a note into words for the person who asks. */
@Component
class ReportWriter {

    private final Readings readings;
    private final FieldReadings fields;
    private final SchoolSteps steps;
    private final Organisations organisations;
    private final Viewers viewers;
    private final ModuleTranslations texts;
    private final Formats formats;
    private final Clock clock;

    ReportWriter(
            Readings readings,
            FieldReadings fields,
            SchoolSteps steps,
            Organisations organisations,
            Viewers viewers,
            ModuleTranslations texts,
            Formats formats,
            Clock clock) {
        this.readings = readings;
        this.fields = fields;
        this.steps = steps;
        this.organisations = organisations;
        this.viewers = viewers;
        this.texts = texts;
        this.formats = formats;
        this.clock = clock;
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
        return new Paper(title(order, say), head(order, say), parts);
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

    String title(ReportOrder order, Say say) {
        var test = order.test();
        return switch (order.kind()) {
            case SCHOOL -> say.words("title.SCHOOL", String.valueOf(order.year()));
            case SUBJECT ->
                say.words("title.SUBJECT", test == null ? "" : say.test(test), String.valueOf(order.year()));
            case MUNICIPALITY -> say.words("title.MUNICIPALITY", String.valueOf(order.year()));
        };
    }

    String place(ReportOrder order) {
        return organisations.get(order.about()).name();
    }

    private Map<String, String> head(ReportOrder order, Say say) {
        var here = organisations.get(order.municipality()).name();
        return Map.of(
                ReportForm.PLACE,
                order.school() == null ? here : say.words("place.school", place(order), here),
                ReportForm.PERIOD,
                say.words("period", String.valueOf(order.year())),
                ReportForm.MADE,
                say.words("made", say.day(clock.instant()), viewers.current().name()),
                ReportForm.NOTICE,
                say.words("notice"));
    }
}
