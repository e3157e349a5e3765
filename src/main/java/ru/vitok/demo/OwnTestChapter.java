package ru.vitok.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.OwnTests;
import ru.vitok.assessment.SentFile;

/** A test of teachers comes under codes, and the teacher enters her own. */
@Component
@Order(49)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class OwnTestChapter implements DemoChapter {

    private static final String ANALYST = "analyst";
    private static final String CODE = "МТ-0417";

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final DemoImports imports;
    private final Intake intake;
    private final OwnTests tests;

    OwnTestChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            DemoImports imports,
            Intake intake,
            OwnTests tests) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.imports = imports;
        this.intake = intake;
        this.tests = tests;
    }

    @Override
    public String name() {
        return "own test";
    }

    @Override
    public void make() throws Exception {
        calendar.go(-30, LocalTime.of(12, 40));
        var file = new SentFile(
                "Тест_учителей_%d.csv".formatted(calendar.lastYear()),
                content.text("demo/teacher-test.csv").getBytes(StandardCharsets.UTF_8));
        var upload = memory.once("import teacher test", () -> actors.as(ANALYST, () -> intake.upload(List.of(file))));
        if (imports.settled(ANALYST, upload) == ImportStatus.PREVIEW) {
            actors.act(ANALYST, () -> intake.confirm(upload));
        }
        if (imports.settled(ANALYST, upload) != ImportStatus.CONFIRMED) {
            throw new IllegalStateException("the test of teachers was not confirmed");
        }
        memory.step("own test", () -> actors.act("teacher", () -> tests.enter(CODE)));
    }
}
