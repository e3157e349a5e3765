package ru.vitok.demo;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.practice.collection.Bookmarks;
import ru.vitok.practice.collection.PracticeCollections;
import ru.vitok.practice.collection.ShownCollections;

/** What a club's leader and a methodist have put together, and what the teacher has marked. */
@Component
@Order(58)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class CollectionsChapter implements DemoChapter {

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final PracticeCollections collections;
    private final ShownCollections showing;
    private final Bookmarks bookmarks;

    CollectionsChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            PracticeCollections collections,
            ShownCollections showing,
            Bookmarks bookmarks) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.collections = collections;
        this.showing = showing;
        this.bookmarks = bookmarks;
    }

    /** One entry of collections.yaml. */
    record ShelfSheet(String by, @Nullable String club, String title, String about, int day, List<Item> items) {

        record Item(String practice, String why) {}
    }

    @Override
    public String name() {
        return "collections";
    }

    @Override
    public void make() throws Exception {
        for (var sheet : content.list("collections.yaml", ShelfSheet.class)) {
            memory.step("collection " + sheet.title(), () -> make(sheet));
        }
        memory.step("bookmark", () -> actors.act("teacher", () -> bookmarks.put(memory.id("practice demo-m-05"))));
    }

    private void make(ShelfSheet sheet) throws Exception {
        calendar.go(sheet.day(), LocalTime.of(17, 30));
        var id = actors.as(sheet.by(), () -> collections.create(sheet.title(), sheet.about()));
        for (var item : sheet.items()) {
            var practice = memory.id("practice " + item.practice());
            actors.act(sheet.by(), () -> collections.put(id, practice, item.why()));
        }
        var club = sheet.club() == null ? null : memory.id("club " + sheet.club());
        actors.act(sheet.by(), () -> showing.publish(id, club));
    }
}
