package ru.vitok.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.club.ClubField;
import ru.vitok.club.Clubs;
import ru.vitok.club.PlanItem;
import ru.vitok.club.PlanWords;
import ru.vitok.club.SchoolYear;
import ru.vitok.club.YearPlans;

/** What the five clubs mean to do this school year; some lines have become sessions. */
@Component
@Order(65)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class PlansChapter implements DemoChapter {

    private static final int WRITTEN = -85;

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final DemoFields fields;
    private final Clubs clubs;
    private final YearPlans plans;

    PlansChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            DemoFields fields,
            Clubs clubs,
            YearPlans plans) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.fields = fields;
        this.clubs = clubs;
        this.plans = plans;
    }

    @Override
    public String name() {
        return "plans";
    }

    @Override
    public void make() throws Exception {
        calendar.go(WRITTEN, LocalTime.of(12, 10));
        var year = SchoolYear.plannedOn(calendar.day(0));
        var days = content.list("sessions.yaml", SessionSheet.class).stream()
                .collect(Collectors.toMap(SessionSheet::key, it -> it.on(calendar)));
        for (var sheet : content.list("plans.yaml", PlanSheet.class)) {
            memory.step("plan " + sheet.club(), () -> write(sheet, year, days));
        }
    }

    private void write(PlanSheet sheet, SchoolYear year, Map<String, LocalDate> days) throws Exception {
        var club = memory.id("club " + sheet.club());
        actors.act(
                sheet.by(),
                () -> plans.describe(club, year, new PlanWords(sheet.topic(), sheet.goal(), sheet.review())));
        for (var line : sheet.lines()) {
            var item = new PlanItem(
                    month(line, year, days),
                    line.title(),
                    line.form(),
                    actors.person(line.responsible()),
                    line.product(),
                    ground(club, sheet.by(), line.field()));
            var id = actors.as(sheet.by(), () -> plans.add(club, item));
            if (line.session() != null) {
                var session = memory.id("session " + line.session());
                actors.act(sheet.by(), () -> plans.hold(id, session));
            }
        }
    }

    private static LocalDate month(PlanSheet.Line line, SchoolYear year, Map<String, LocalDate> days) {
        var day = line.session() == null ? null : days.get(line.session());
        return day != null
                ? day
                : year.months().stream()
                        .filter(it -> Integer.valueOf(it.getMonthValue()).equals(line.month()))
                        .findFirst()
                        .orElse(year.first());
    }

    /** The field of the skill that was handed over to the club. */
    private @Nullable UUID ground(UUID club, String login, @Nullable String skill) throws Exception {
        if (skill == null) {
            return null;
        }
        var handed = actors.as(login, () -> clubs.fields(club)).stream()
                .map(ClubField::field)
                .collect(Collectors.toSet());
        return fields.of(login, List.of(skill)).stream()
                .filter(handed::contains)
                .findFirst()
                .orElse(null);
    }
}
