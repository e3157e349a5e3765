package ru.vitok.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
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

    /**
     * One recommendation of recommendations.yaml, sent on a day counted from today or on a date in a year counted from
     * the last year of results.
     *
     * @param session the session whose first decision it carries out
     */
    record Sheet(
            String key,
            String by,
            String skill,
            @Nullable String session,
            String title,
            String about,
            @Nullable Integer day,
            @Nullable Integer year,
            @Nullable Integer month,
            @Nullable Integer date,
            List<Due> measures,
            List<Line> addressees) {

        LocalDate on(DemoCalendar calendar) {
            return year != null && month != null && date != null
                    ? LocalDate.of(calendar.lastYear() + year, month, date)
                    : calendar.day(day == null ? 0 : day);
        }
    }

    record Due(String text, int due, String responsible) {}

    /** The numbers are days after the recommendation was sent. */
    record Line(
            String school,
            String by,
            @Nullable Integer accepted,
            @Nullable Integer declined,
            @Nullable Integer done,
            @Nullable Integer checked,
            @Nullable String note) {}

    @Override
    public String name() {
        return "recommendations";
    }

    @Override
    public void make() throws Exception {
        for (var sheet : content.list("recommendations.yaml", Sheet.class)) {
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

    private RecommendationDraft draft(Sheet sheet, @Nullable UUID field) {
        var schools = new LinkedHashSet<UUID>();
        sheet.addressees().forEach(line -> schools.add(school(line)));
        var measures = sheet.measures().stream()
                .map(it -> new Measure(it.text(), sheet.on(calendar).plusDays(it.due()), it.responsible()))
                .toList();
        var decision = sheet.session() == null ? null : memory.id("decision " + sheet.session() + " 2");
        return new RecommendationDraft(sheet.title(), sheet.about(), field, decision, schools, measures);
    }

    private void answer(UUID id, Sheet sheet, Line line) throws Exception {
        step(id, sheet, line, line.accepted(), AddresseeStatus.ACCEPTED, "");
        step(id, sheet, line, line.declined(), AddresseeStatus.DECLINED, line.note());
        step(id, sheet, line, line.done(), AddresseeStatus.DONE, line.note());
        step(id, sheet, line, line.checked(), AddresseeStatus.CHECKED, "");
    }

    private void step(
            UUID id, Sheet sheet, Line line, @Nullable Integer after, AddresseeStatus status, @Nullable String note)
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

    private UUID school(Line line) {
        return organisations.byCode(line.school()).orElseThrow().id();
    }
}
