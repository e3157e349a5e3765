package ru.vitok.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.SentFile;

/** Conditions of schools and the region's index of low results from the analyst, own control from a school. */
@Component
@Order(49)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class ConditionsChapter implements DemoChapter {

    private static final LocalTime MORNING = LocalTime.of(11, 5);

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final DemoImports imports;
    private final Intake intake;

    ConditionsChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            DemoImports imports,
            Intake intake) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.imports = imports;
        this.intake = intake;
    }

    @Override
    public String name() {
        return "conditions";
    }

    @Override
    public void make() throws Exception {
        calendar.go(LocalDate.of(calendar.lastYear(), 6, 9), MORNING);
        take(
                "analyst",
                List.of(file("conditions.csv", "Условия_школ.csv"), file("low-index.csv", "ИНР_из_региона.csv")));
        take("school", List.of(file("own-control.csv", "Свой_контроль.csv")));
    }

    private void take(String login, List<SentFile> files) throws Exception {
        var upload = memory.once("import conditions " + login, () -> actors.as(login, () -> intake.upload(files)));
        if (imports.settled(login, upload) == ImportStatus.PREVIEW) {
            actors.act(login, () -> intake.confirm(upload));
        }
        if (imports.settled(login, upload) != ImportStatus.CONFIRMED) {
            throw new IllegalStateException("conditions from " + login + " were not confirmed");
        }
    }

    private SentFile file(String path, String name) throws IOException {
        int last = calendar.lastYear();
        var text = content.text("demo/" + path)
                .replace("{earlier}", String.valueOf(last - 2))
                .replace("{before}", String.valueOf(last - 1))
                .replace("{last}", String.valueOf(last));
        return new SentFile(name, text.getBytes(StandardCharsets.UTF_8));
    }
}
