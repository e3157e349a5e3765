package ru.vitok.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.Discussion;
import ru.vitok.analysis.ProblemFields;
import ru.vitok.analysis.SchoolReviews;

/** The analyst looks at what the rules found, confirms it and hands it over; people discuss it. */
@Component
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class FieldWork {

    private static final Logger LOG = LoggerFactory.getLogger(FieldWork.class);
    private static final String ANALYST = "analyst";

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final DemoFields found;
    private final ProblemFields fields;
    private final Discussion discussion;
    private final SchoolReviews reviews;

    FieldWork(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            DemoFields found,
            ProblemFields fields,
            Discussion discussion,
            SchoolReviews reviews) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.found = found;
        this.fields = fields;
        this.discussion = discussion;
        this.reviews = reviews;
    }

    /** One field of fields.yaml; the year counts from the last year of results, {@code analysed} names schools that marked it. */
    record FieldSheet(
            String skill,
            int year,
            @Nullable String cause,
            List<String> clubs,
            String note,
            @Nullable List<Words> messages,
            @Nullable List<String> analysed) {}

    record Words(String by, int day, String text) {}

    /** What was done about the results of a year, counted from the last. */
    void after(int year) throws Exception {
        calendar.go(LocalDate.of(calendar.lastYear() + year, 5, 26), LocalTime.of(10, 0));
        memory.step("collect " + year, () -> actors.as(ANALYST, fields::collect));
        for (var sheet : content.list("fields.yaml", FieldSheet.class)) {
            if (sheet.year() != year) {
                continue;
            }
            var field = found.shownBy(calendar.lastYear() + sheet.year(), ANALYST, sheet.skill());
            if (field == null) {
                LOG.warn("The rules found no field for {}", sheet.skill());
            } else {
                memory.step("field " + sheet.skill(), () -> publish(field, sheet));
            }
        }
    }

    private void publish(UUID field, FieldSheet sheet) throws Exception {
        calendar.go(LocalDate.of(calendar.lastYear() + sheet.year(), 6, 4), LocalTime.of(14, 0));
        var clubs = clubs(sheet);
        actors.act(ANALYST, () -> {
            fields.confirm(field, sheet.cause());
            fields.publish(field, clubs, sheet.note());
        });
        calendar.go(LocalDate.of(calendar.lastYear() + sheet.year(), 6, 18), LocalTime.of(11, 5));
        marked(field, sheet.analysed() == null ? List.of() : sheet.analysed());
        var messages = sheet.messages() == null ? List.<Words>of() : sheet.messages();
        for (var words : messages) {
            calendar.go(words.day(), LocalTime.of(16, 25));
            actors.act(words.by(), () -> discussion.say(field, words.text()));
        }
    }

    /** School administrations mark that they went through their works on the field. */
    private void marked(UUID field, List<String> logins) throws Exception {
        for (var login : logins) {
            actors.act(login, () -> reviews.open(field).forEach(school -> reviews.analysed(field, school)));
        }
    }

    private Set<UUID> clubs(FieldSheet sheet) {
        var ids = new ArrayList<UUID>();
        sheet.clubs().forEach(club -> ids.add(memory.id("club " + club)));
        return new LinkedHashSet<>(ids);
    }
}
