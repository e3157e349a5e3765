package ru.vitok.demo;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.people.Organisations;
import ru.vitok.practice.PracticeDelivery;
import ru.vitok.practice.PracticeImport;
import ru.vitok.practice.PracticeKind;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.PracticeUses;
import ru.vitok.practice.UseVerdict;

/** The forty practices of content/practices, and what colleagues found who tried them. */
@Component
@Order(50)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class PracticesChapter implements DemoChapter {

    private static final String METHODIST = "methodist";
    private static final int FIRST_DAY = -520;
    private static final int DAYS_BETWEEN = 9;

    private final DemoContent content;
    private final PracticeSheets sheets;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final DemoFields fields;
    private final PracticeLibrary library;
    private final PracticeUses uses;
    private final Organisations organisations;

    PracticesChapter(
            DemoContent content,
            PracticeSheets sheets,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            DemoFields fields,
            PracticeLibrary library,
            PracticeUses uses,
            Organisations organisations) {
        this.content = content;
        this.sheets = sheets;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.fields = fields;
        this.library = library;
        this.uses = uses;
        this.organisations = organisations;
    }

    /** One line of uses.yaml. */
    record UseSheet(
            String practice, String by, int grade, UseVerdict verdict, int day, boolean named, String changed) {}

    @Override
    public String name() {
        return "practices";
    }

    @Override
    public void make() throws Exception {
        var day = FIRST_DAY;
        for (var sheet : sheets.all()) {
            calendar.go(day, LocalTime.of(17, 10));
            day += DAYS_BETWEEN;
            memory.once("practice " + sheet.front().externalId(), () -> deliver(sheet));
        }
        for (var use : content.list("uses.yaml", UseSheet.class)) {
            memory.step("use %s %s".formatted(use.practice(), use.by()), () -> use(use));
        }
    }

    private UUID deliver(PracticeSheet sheet) throws Exception {
        var front = sheet.front();
        var answered = new LinkedHashSet<>(fields.of(METHODIST, front.skills()));
        var text = new PracticeText(
                front.title(),
                front.summary() == null ? "" : front.summary(),
                front.subject(),
                new LinkedHashSet<>(front.grades()),
                new LinkedHashSet<>(front.skills()),
                front.kind() == null ? PracticeKind.LESSON : PracticeImport.kind(front.kind()),
                front.minutes(),
                front.licence() == null ? "" : front.licence(),
                "",
                answered,
                PracticeImport.sections(sheet.parts()));
        var delivery = new PracticeDelivery(
                front.externalId(),
                text,
                actors.person(sheets.login(sheet)),
                organisations.byCode(front.school()).orElseThrow().id(),
                memory.id("club " + front.club()),
                PracticeStatus.valueOf(front.status()));
        return actors.as(METHODIST, () -> library.put(delivery));
    }

    private void use(UseSheet use) throws Exception {
        calendar.go(use.day(), LocalTime.of(18, 5));
        var practice = memory.id("practice " + use.practice());
        actors.act(use.by(), () -> uses.apply(practice, use.grade(), use.verdict(), use.changed(), use.named()));
    }
}
