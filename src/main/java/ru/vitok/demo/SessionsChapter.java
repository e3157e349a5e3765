package ru.vitok.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.session.ItemDraft;
import ru.vitok.session.Planning;
import ru.vitok.session.Polls;
import ru.vitok.session.Questions;
import ru.vitok.session.SessionDraft;
import ru.vitok.session.SignUps;

/** Sessions that were held and sessions to come. */
@Component
@Order(60)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class SessionsChapter implements DemoChapter {

    private static final int PLANNED_BEFORE = 16;
    private static final int SIGNED_UP_BEFORE = 9;
    private static final LocalTime EVENING = LocalTime.of(18, 20);

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final DemoFields fields;
    private final Planning planning;
    private final SignUps signUps;
    private final Questions questions;
    private final Polls polls;
    private final HeldSession held;

    SessionsChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            DemoFields fields,
            Planning planning,
            SignUps signUps,
            Questions questions,
            Polls polls,
            HeldSession held) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.fields = fields;
        this.planning = planning;
        this.signUps = signUps;
        this.questions = questions;
        this.polls = polls;
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
            memory.step("crowd " + sheet.key(), () -> crowd(id, sheet));
            if (sheet.on(calendar).isBefore(calendar.day(0))) {
                memory.step("held " + sheet.key(), () -> held.hold(id, sheet));
            }
        }
    }

    /** So many days before the session, or before today for one that is still to come. */
    private LocalDate before(SessionSheet sheet, int days) {
        var day = sheet.on(calendar);
        var today = calendar.day(0);
        return (day.isBefore(today) ? day : today).minusDays(days);
    }

    private UUID plan(SessionSheet sheet) throws Exception {
        calendar.go(before(sheet, PLANNED_BEFORE), LocalTime.of(13, 15));
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

    private void crowd(UUID id, SessionSheet sheet) throws Exception {
        calendar.go(before(sheet, SIGNED_UP_BEFORE), EVENING);
        var coming = new ArrayList<>(SessionSheet.all(sheet.signUps()));
        coming.addAll(SessionSheet.all(sheet.attendance()));
        for (var person : coming) {
            actors.act(person, () -> signUps.join(id));
        }
        calendar.go(before(sheet, 1), EVENING);
        for (var asked : SessionSheet.all(sheet.questions())) {
            ask(id, sheet.host(), asked);
        }
        var poll = sheet.poll();
        if (poll != null) {
            var opened = actors.as(sheet.host(), () -> polls.open(id, poll.question(), poll.options()));
            vote(id, opened, coming);
        }
    }

    private void ask(UUID id, String host, SessionSheet.Asked asked) throws Exception {
        var question = actors.as(asked.by(), () -> questions.ask(id, asked.text(), false));
        for (var voter : SessionSheet.all(asked.votes())) {
            actors.act(voter, () -> questions.vote(id, question));
        }
        if (Boolean.TRUE.equals(asked.answered())) {
            actors.act(host, () -> questions.answered(id, question, true));
        }
    }

    /** Two of three choose the first, the next the second, and so on round. */
    private void vote(UUID id, UUID poll, List<String> people) throws Exception {
        for (var number = 0; number < people.size(); number++) {
            var choice = number % 3 == 2 ? 1 : 0;
            actors.act(people.get(number), () -> polls.choose(id, poll, choice));
        }
    }
}
