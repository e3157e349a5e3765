package ru.vitok.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.session.ItemDraft;
import ru.vitok.session.Planning;
import ru.vitok.session.SessionDraft;

/** Sessions that were held and sessions to come. */
@Component
@Order(60)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class SessionsChapter implements DemoChapter {

    private static final int PLANNED_BEFORE = 16;

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final DemoFields fields;
    private final Planning planning;
    private final SessionCrowd crowd;
    private final HeldSession held;

    SessionsChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            DemoFields fields,
            Planning planning,
            SessionCrowd crowd,
            HeldSession held) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.fields = fields;
        this.planning = planning;
        this.crowd = crowd;
        this.held = held;
    }

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public void make() throws Exception {
        for (var sheet : content.list("sessions.yaml", SessionSheet.class)) {
            var id = memory.once("session " + sheet.key(), () -> plan(sheet));
            memory.step("crowd " + sheet.key(), () -> crowd.come(id, sheet));
            if (sheet.on(calendar).isBefore(calendar.day(0))) {
                memory.step("held " + sheet.key(), () -> held.hold(id, sheet));
            }
        }
    }

    private UUID plan(SessionSheet sheet) throws Exception {
        calendar.go(sheet.before(calendar, PLANNED_BEFORE), LocalTime.of(13, 15));
        var draft = draft(sheet);
        return actors.as(sheet.host(), () -> {
            var id = planning.plan(draft);
            planning.announce(id);
            return id;
        });
    }

    private SessionDraft draft(SessionSheet sheet) throws Exception {
        var start = sheet.on(calendar).atTime(sheet.at());
        var items = new ArrayList<ItemDraft>();
        for (var item : sheet.agenda()) {
            items.add(new ItemDraft(
                    item.question(),
                    item.speaker(),
                    item.minutes(),
                    fields.one(sheet.host(), item.field()),
                    item.practice() == null ? null : memory.id("practice " + item.practice()),
                    item.decision() == null ? "" : item.decision()));
        }
        return new SessionDraft(
                memory.id("club " + sheet.club()),
                sheet.title(),
                sheet.goal(),
                sheet.type(),
                start,
                start.plusMinutes(sheet.minutes()),
                calendar.zone(),
                sheet.place(),
                null,
                sheet.openness(),
                sheet.limit(),
                fields.of(sheet.host(), sheet.fields()),
                List.of(),
                items);
    }
}
