package ru.vitok.demo;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.practice.PracticeKind;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.PracticeSection;
import ru.vitok.practice.PracticeSubmission;
import ru.vitok.practice.PracticeText;
import ru.vitok.practice.ReviewLevel;
import ru.vitok.practice.review.PassageTalk;
import ru.vitok.practice.review.ReviewRounds;
import ru.vitok.practice.review.ReviewSheet;
import ru.vitok.practice.review.Reviews;
import ru.vitok.practice.review.RoundPlan;

/** A practice that two reviewers read and talk over with its author, and one that waits for reviewers to be named. */
@Component
@Order(57)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class ReviewsChapter implements DemoChapter {

    private static final String METHODIST = "methodist";

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final DemoFields fields;
    private final PracticeLibrary library;
    private final PracticeSubmission submission;
    private final ReviewRounds rounds;
    private final Reviews reviews;
    private final PassageTalk talk;

    ReviewsChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            DemoFields fields,
            PracticeLibrary library,
            PracticeSubmission submission,
            ReviewRounds rounds,
            Reviews reviews,
            PassageTalk talk) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.fields = fields;
        this.library = library;
        this.submission = submission;
        this.rounds = rounds;
        this.reviews = reviews;
        this.talk = talk;
    }

    @Override
    public String name() {
        return "reviews";
    }

    @Override
    public void make() throws Exception {
        for (var sheet : content.list("reviews.yaml", ReadSheet.class)) {
            memory.once("review " + sheet.key(), () -> make(sheet));
        }
    }

    private UUID make(ReadSheet sheet) throws Exception {
        at(sheet.submitted());
        var id = actors.as(sheet.author(), () -> library.create(text(sheet)));
        actors.act(sheet.author(), () -> submission.submit(id, true));
        if (sheet.reviewers() != null) {
            at(Objects.requireNonNull(sheet.assigned()));
            var who = sheet.reviewers().stream().map(actors::person).collect(Collectors.toSet());
            var plan = new RoundPlan(ReviewLevel.MUNICIPALITY, who, calendar.day(Objects.requireNonNull(sheet.due())));
            actors.act(METHODIST, () -> rounds.assign(id, plan));
        }
        for (var said : sheet.talk()) {
            say(id, sheet.author(), said);
        }
        for (var given : sheet.given()) {
            at(given.day());
            actors.act(
                    given.by(),
                    () -> reviews.give(id, new ReviewSheet(given.points(), given.verdict(), given.words())));
        }
        return id;
    }

    private void say(UUID practice, String author, ReadSheet.Talk said) throws Exception {
        at(said.day());
        var passage = actors.as(said.by(), () -> talk.remark(practice, said.section(), said.quote(), said.words()));
        var reply = said.reply();
        if (reply != null) {
            at(Objects.requireNonNull(said.replied()));
            actors.act(author, () -> talk.reply(passage, reply));
        }
    }

    private PracticeText text(ReadSheet sheet) throws Exception {
        var parts = new EnumMap<PracticeSection, String>(PracticeSection.class);
        put(parts, PracticeSection.PROBLEM, sheet.problem());
        put(parts, PracticeSection.GOAL, sheet.goal());
        put(parts, PracticeSection.CONTEXT, sheet.context());
        put(parts, PracticeSection.DESCRIPTION, sheet.description());
        put(parts, PracticeSection.RESOURCES, sheet.resources());
        put(parts, PracticeSection.RESULT, sheet.result());
        put(parts, PracticeSection.RISKS, sheet.risks());
        put(parts, PracticeSection.REPLICATION, sheet.replication());
        return new PracticeText(
                sheet.title(),
                sheet.summary(),
                sheet.subject(),
                sheet.grades(),
                sheet.skills(),
                PracticeKind.LESSON,
                sheet.minutes(),
                "CC BY 4.0",
                "",
                new LinkedHashSet<>(fields.of(sheet.author(), List.copyOf(sheet.skills()))),
                parts);
    }

    private static void put(Map<PracticeSection, String> parts, PracticeSection part, @Nullable String words) {
        if (words != null) {
            parts.put(part, words);
        }
    }

    private void at(int day) {
        calendar.go(day, LocalTime.of(16, 40));
    }
}
