package ru.vitok.demo;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.adaptation.Adaptations;
import ru.vitok.practice.care.Relevance;

/** A teacher made a colleague's practice her own more than a year ago; this morning the portal asks whether it still holds. */
@Component
@Order(57)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class AdaptationsChapter implements DemoChapter {

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final Viewers viewers;
    private final PracticeLibrary library;
    private final Adaptations adaptations;
    private final DemoPublishing publishing;
    private final Relevance relevance;

    AdaptationsChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            Viewers viewers,
            PracticeLibrary library,
            Adaptations adaptations,
            DemoPublishing publishing,
            Relevance relevance) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.viewers = viewers;
        this.library = library;
        this.adaptations = adaptations;
        this.publishing = publishing;
        this.relevance = relevance;
    }

    /** One entry of adaptations.yaml. */
    record OwnSheet(
            String key,
            String practice,
            String by,
            int begun,
            int published,
            String title,
            String summary,
            Map<String, String> parts) {}

    @Override
    public String name() {
        return "adaptations";
    }

    @Override
    public void make() throws Exception {
        for (var sheet : content.list("adaptations.yaml", OwnSheet.class)) {
            memory.once("adaptation " + sheet.key(), () -> make(sheet));
        }
        calendar.go(-1, LocalTime.of(8, 20));
        memory.step("relevance", () -> viewers.asSystem(relevance::round));
    }

    private UUID make(OwnSheet sheet) throws Exception {
        calendar.go(sheet.begun(), LocalTime.of(18, 30));
        var id = actors.as(sheet.by(), () -> adaptations.start(memory.id("practice " + sheet.practice())));
        actors.act(sheet.by(), () -> library.save(id, own(library.working(id).text(), sheet)));
        calendar.go(sheet.published(), LocalTime.of(15, 10));
        publishing.publish(actors.person(sheet.by()), id);
        return id;
    }

    private static PracticeText own(PracticeText from, OwnSheet sheet) {
        var parts = new EnumMap<PracticeSection, String>(from.sections());
        sheet.parts().forEach((key, words) -> parts.put(PracticeSection.valueOf(key.toUpperCase(Locale.ROOT)), words));
        return new PracticeText(
                sheet.title(),
                sheet.summary(),
                from.subject(),
                from.grades(),
                from.skills(),
                from.kind(),
                from.minutes(),
                from.licence(),
                from.coAuthors(),
                from.fields(),
                parts);
    }
}
