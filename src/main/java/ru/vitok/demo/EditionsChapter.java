package ru.vitok.demo;

import java.time.LocalTime;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.curriculum.EditionDrafts;
import ru.vitok.curriculum.EditionRow;
import ru.vitok.curriculum.Editions;

/** The analyst has begun the edition of next year's test: a draft that does not add up yet. */
@Component
@Order(49)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class EditionsChapter implements DemoChapter {

    private static final String ANALYST = "analyst";

    private final DemoActors actors;
    private final DemoMemory memory;
    private final DemoCalendar calendar;
    private final Editions editions;
    private final EditionDrafts drafts;

    EditionsChapter(
            DemoActors actors, DemoMemory memory, DemoCalendar calendar, Editions editions, EditionDrafts drafts) {
        this.actors = actors;
        this.memory = memory;
        this.calendar = calendar;
        this.editions = editions;
        this.drafts = drafts;
    }

    @Override
    public String name() {
        return "editions";
    }

    @Override
    public void make() throws Exception {
        calendar.go(-20, LocalTime.of(15, 5));
        memory.step("edition", () -> actors.act(ANALYST, this::begin));
    }

    private void begin() {
        var former = editions.list().stream()
                .filter(EditionRow::own)
                .filter(it -> it.subject().equals("Математика") && it.grade() == 7)
                .findFirst()
                .orElseThrow();
        var draft = drafts.copy(former.id());
        var lines = drafts.get(draft).draft().lines();
        int year = calendar.lastYear() + 1;
        drafts.save(
                draft,
                drafts.get(draft)
                        .draft()
                        .with(lines.subList(0, lines.size() - 1))
                        .of(year, year));
    }
}
