package ru.vitok.demo;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.people.Organisations;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.Answer;
import ru.vitok.recommendation.Measure;
import ru.vitok.recommendation.RecommendationDraft;
import ru.vitok.recommendation.Recommendations;
import ru.vitok.recommendation.SchoolAnswers;

/** Recommendations to schools and what the schools answered. */
@Component
@Order(90)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class RecommendationsChapter implements DemoChapter {

    private static final LocalTime NOON = LocalTime.of(12, 40);

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final DemoFields fields;
    private final Recommendations recommendations;
    private final SchoolAnswers answers;
    private final Organisations organisations;

    RecommendationsChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            DemoFields fields,
            Recommendations recommendations,
            SchoolAnswers answers,
            Organisations organisations) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.fields = fields;
        this.recommendations = recommendations;
        this.answers = answers;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "recommendations";
    }

    @Override
    public void make() throws Exception {
        for (var sheet : content.list("recommendations.yaml", RecommendationSheet.class)) {
            var field = fields.one(sheet.by(), sheet.skill());
            if (field == null && sheet.session() == null) {
                continue;
            }
            calendar.go(sheet.on(calendar), NOON);
            var draft = draft(sheet, field);
            var id = memory.once(
                    "recommendation " + sheet.key(), () -> actors.as(sheet.by(), () -> recommendations.send(draft)));
            for (var line : sheet.addressees()) {
                memory.step("line %s %s".formatted(sheet.key(), line.school()), () -> answer(id, sheet, line));
            }
        }
    }

    private RecommendationDraft draft(RecommendationSheet sheet, @Nullable UUID field) {
        var schools = new LinkedHashSet<UUID>();
        sheet.addressees().forEach(line -> schools.add(school(line)));
        var measures = sheet.measures().stream()
                .map(it -> new Measure(it.text(), sheet.on(calendar).plusDays(it.due()), it.responsible()))
                .toList();
        var decision = sheet.session() == null ? null : memory.id("decision " + sheet.session() + " 2");
        return new RecommendationDraft(sheet.title(), sheet.about(), field, decision, schools, measures);
    }

    private void answer(UUID id, RecommendationSheet sheet, RecommendationSheet.Line line) throws Exception {
        step(id, sheet, line, line.accepted(), AddresseeStatus.ACCEPTED, "");
        step(id, sheet, line, line.declined(), AddresseeStatus.DECLINED, line.note());
        step(id, sheet, line, line.done(), AddresseeStatus.DONE, line.note());
        step(id, sheet, line, line.checked(), AddresseeStatus.CHECKED, "");
    }

    private void step(
            UUID id,
            RecommendationSheet sheet,
            RecommendationSheet.Line line,
            @Nullable Integer after,
            AddresseeStatus status,
            @Nullable String note)
            throws Exception {
        if (after == null) {
            return;
        }
        var day = sheet.on(calendar).plusDays(after);
        calendar.go(day, NOON);
        var doneOn = status == AddresseeStatus.DONE ? day : null;
        var answer = new Answer(status, note == null ? "" : note, doneOn);
        var who = status == AddresseeStatus.CHECKED ? sheet.by() : line.by();
        actors.act(who, () -> answers.answer(id, school(line), answer));
    }

    private UUID school(RecommendationSheet.Line line) {
        return organisations.byCode(line.school()).orElseThrow().id();
    }
}
