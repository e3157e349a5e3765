package ru.vitok.report;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vitok.people.Organisations;
import ru.vitok.people.Viewers;

/** What a note is called and what stands above its parts. */
@Component
class ReportHead {

    private final Organisations organisations;
    private final Viewers viewers;
    private final Clock clock;

    ReportHead(Organisations organisations, Viewers viewers, Clock clock) {
        this.organisations = organisations;
        this.viewers = viewers;
        this.clock = clock;
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

    Map<String, String> words(ReportOrder order, Say say) {
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
