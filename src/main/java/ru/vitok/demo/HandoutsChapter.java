package ru.vitok.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewers;
import ru.vitok.practice.PracticeAttachments;
import ru.vitok.practice.PracticeLibrary;
import ru.vitok.practice.SentFile;

/** Authors put files beside their practices, and a methodist lets readers have them. */
@Component
@Order(56)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class HandoutsChapter implements DemoChapter {

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoCalendar calendar;
    private final Viewers viewers;
    private final PracticeLibrary library;
    private final PracticeAttachments attachments;
    private final DemoPublishing publishing;

    HandoutsChapter(
            DemoContent content,
            DemoMemory memory,
            DemoCalendar calendar,
            Viewers viewers,
            PracticeLibrary library,
            PracticeAttachments attachments,
            DemoPublishing publishing) {
        this.content = content;
        this.memory = memory;
        this.calendar = calendar;
        this.viewers = viewers;
        this.library = library;
        this.attachments = attachments;
        this.publishing = publishing;
    }

    /** One entry of handouts.yaml. */
    record HandoutSheet(String practice, int day, List<Item> files) {

        record Item(String file, String name) {}
    }

    @Override
    public String name() {
        return "handouts";
    }

    @Override
    public void make() throws Exception {
        for (var sheet : content.list("handouts.yaml", HandoutSheet.class)) {
            memory.step("handout " + sheet.practice(), () -> make(sheet));
        }
    }

    private void make(HandoutSheet sheet) throws Exception {
        calendar.go(sheet.day(), LocalTime.of(16, 40));
        var practice = memory.id("practice " + sheet.practice());
        var author = library.of(practice).author();
        var files = new ArrayList<SentFile>();
        for (var item : sheet.files()) {
            files.add(new SentFile(item.name(), content.bytes("files/" + item.file())));
        }
        viewers.as(author, () -> {
            attachments.add(practice, files);
            return true;
        });
        publishing.publish(author, practice);
    }
}
