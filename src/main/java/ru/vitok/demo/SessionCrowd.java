package ru.vitok.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import ru.vitok.session.Polls;
import ru.vitok.session.Questions;
import ru.vitok.session.SignUps;

/** People sign up, ask and vote before a session. */
@Component
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class SessionCrowd {

    private static final int SIGNED_UP_BEFORE = 9;
    private static final LocalTime EVENING = LocalTime.of(18, 20);

    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final SignUps signUps;
    private final Questions questions;
    private final Polls polls;

    SessionCrowd(DemoActors actors, DemoCalendar calendar, SignUps signUps, Questions questions, Polls polls) {
        this.actors = actors;
        this.calendar = calendar;
        this.signUps = signUps;
        this.questions = questions;
        this.polls = polls;
    }

    void come(UUID id, SessionSheet sheet) throws Exception {
        calendar.go(sheet.before(calendar, SIGNED_UP_BEFORE), EVENING);
        var coming = new ArrayList<>(SessionSheet.all(sheet.signUps()));
        coming.addAll(SessionSheet.all(sheet.attendance()));
        for (var person : coming) {
            actors.act(person, () -> signUps.join(id));
        }
        calendar.go(sheet.before(calendar, 1), EVENING);
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
