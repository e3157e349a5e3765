package ru.vitok.demo;

import java.time.LocalTime;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import ru.vitok.session.Attendance;
import ru.vitok.session.Chair;
import ru.vitok.session.DecisionDraft;
import ru.vitok.session.Minutes;
import ru.vitok.session.Recording;
import ru.vitok.session.Recordings;
import ru.vitok.session.Sessions;

/** A session from the first word to the approved minutes. */
@Component
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class HeldSession {

    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final Sessions sessions;
    private final Chair chair;
    private final Attendance attendance;
    private final Minutes minutes;
    private final Recordings recordings;

    HeldSession(
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            Sessions sessions,
            Chair chair,
            Attendance attendance,
            Minutes minutes,
            Recordings recordings) {
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.sessions = sessions;
        this.chair = chair;
        this.attendance = attendance;
        this.minutes = minutes;
        this.recordings = recordings;
    }

    void hold(UUID id, SessionSheet sheet) throws Exception {
        var host = sheet.host();
        var day = sheet.on(calendar);
        calendar.go(day, sheet.at());
        actors.act(host, () -> chair.begin(id));
        var items = actors.as(host, () -> sessions.agenda(id));
        for (var item : items) {
            actors.act(host, () -> chair.beginItem(id, item.id()));
            var heard = sheet.agenda().get(item.no() - 1).heard();
            if (heard != null) {
                actors.act(host, () -> minutes.heard(id, item.id(), heard));
            }
        }
        for (var person : SessionSheet.all(sheet.attendance())) {
            actors.act(host, () -> attendance.mark(id, actors.person(person), true));
        }
        calendar.go(day, sheet.at().plusMinutes(sheet.minutes()));
        actors.act(host, () -> chair.end(id));
        for (var decided : SessionSheet.all(sheet.decisions())) {
            var draft = new DecisionDraft(
                    items.get(decided.item() - 1).id(),
                    decided.text(),
                    decided.level(),
                    decided.responsible(),
                    day.plusDays(decided.due()));
            memory.once(
                    "decision %s %d".formatted(sheet.key(), decided.item()),
                    () -> actors.as(host, () -> minutes.decide(id, draft)));
        }
        calendar.go(day.plusDays(1), LocalTime.of(10, 30));
        actors.act(host, () -> minutes.approve(id));
        var notes = sheet.recording();
        if (notes != null) {
            actors.act(host, () -> recordings.put(id, new Recording("", notes)));
        }
    }
}
