package ru.vitok.demo;

import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.DifficultyDraft;
import ru.vitok.difficulty.DifficultyQueue;
import ru.vitok.difficulty.Visibility;

/** What teachers asked, at every stage from the first minute to «помогло». */
@Component
@Order(70)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class DifficultiesChapter implements DemoChapter {

    private static final LocalTime AFTERNOON = LocalTime.of(15, 50);

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final DemoFields fields;
    private final Difficulties difficulties;
    private final DifficultyQueue queue;
    private final DemoAnswers answers;

    DifficultiesChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            DemoFields fields,
            Difficulties difficulties,
            DifficultyQueue queue,
            DemoAnswers answers) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.fields = fields;
        this.difficulties = difficulties;
        this.queue = queue;
        this.answers = answers;
    }

    @Override
    public String name() {
        return "difficulties";
    }

    @Override
    public void make() throws Exception {
        for (var sheet : content.list("difficulties.yaml", DifficultySheet.class)) {
            calendar.go(sheet.day(), AFTERNOON);
            var id = memory.once("difficulty " + sheet.key(), () -> post(sheet));
            memory.step("help " + sheet.key(), () -> help(id, sheet));
        }
    }

    private UUID post(DifficultySheet sheet) throws Exception {
        var skills = sheet.skill() == null ? null : List.of(sheet.skill());
        var draft = new DifficultyDraft(
                sheet.text(),
                sheet.subject(),
                sheet.grade(),
                sheet.skill(),
                Boolean.TRUE.equals(sheet.hidden()),
                Boolean.TRUE.equals(sheet.open()) ? Visibility.OPEN : Visibility.ME_AND_METHODIST,
                fields.set(sheet.by(), skills));
        return actors.as(sheet.by(), () -> difficulties.post(draft));
    }

    private void help(UUID id, DifficultySheet sheet) throws Exception {
        var into = sheet.mergeInto();
        if (into != null) {
            later(sheet, 1);
            actors.act(sheet.helper(), () -> queue.merge(memory.id("difficulty " + into), List.of(id)));
        }
        var redirect = sheet.redirect();
        if (redirect != null) {
            later(sheet, redirect.after());
            actors.act(redirect.by(), () -> queue.redirect(id, actors.person(redirect.to())));
        }
        step(sheet, sheet.withdraw(), sheet.by(), () -> difficulties.withdraw(id));
        step(sheet, sheet.take(), sheet.helper(), () -> queue.take(id));
        step(sheet, sheet.start(), sheet.helper(), () -> queue.start(id));
        answer(id, sheet);
    }

    private void answer(UUID id, DifficultySheet sheet) throws Exception {
        var answer = sheet.answer();
        if (answer == null) {
            return;
        }
        later(sheet, answer.after());
        actors.act(answer.by(), () -> queue.answer(id, answer.words(), answers.items(answer)));
        var messages = sheet.messages() == null ? List.<DifficultySheet.Written>of() : sheet.messages();
        for (var message : messages) {
            later(sheet, message.after());
            actors.act(message.by(), () -> difficulties.write(id, message.text()));
        }
        var judge = sheet.judge();
        if (judge != null) {
            step(sheet, judge.after(), sheet.by(), () -> difficulties.judge(id, judge.outcome()));
        }
    }

    private void step(DifficultySheet sheet, @Nullable Integer after, String who, DemoMemory.DemoStep deed)
            throws Exception {
        if (after != null) {
            later(sheet, after);
            actors.act(who, deed);
        }
    }

    /** So many days after it was posted, but never later than yesterday evening. */
    private void later(DifficultySheet sheet, int days) {
        calendar.go(Math.min(sheet.day() + days, -1), AFTERNOON.plusMinutes(30L + days));
    }
}
