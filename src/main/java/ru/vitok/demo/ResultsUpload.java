package ru.vitok.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.Intake;
import ru.vitok.demo.world.Blueprint;
import ru.vitok.demo.world.District;
import ru.vitok.demo.world.Districts;
import ru.vitok.demo.world.Layout;
import ru.vitok.demo.world.Plants;
import ru.vitok.demo.world.Report;
import ru.vitok.demo.world.WorldArchive;
import ru.vitok.demo.world.WorldPlan;

/** A year of results: both analysts upload what the generator wrote, and confirm. */
@Component
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class ResultsUpload {

    private static final long SEED = 13;
    private static final LocalTime MORNING = LocalTime.of(9, 40);
    private static final List<String> ANALYSTS = List.of("analyst", "analyst2");
    private static final List<Report> REPORTS = List.of(Report.INDIVIDUAL, Report.JOURNAL, Report.MARKS, Report.TASKS);

    private final Intake intake;
    private final DemoActors actors;
    private final DemoMemory memory;
    private final DemoCalendar calendar;
    private final DemoImports imports;

    ResultsUpload(Intake intake, DemoActors actors, DemoMemory memory, DemoCalendar calendar, DemoImports imports) {
        this.intake = intake;
        this.actors = actors;
        this.memory = memory;
        this.calendar = calendar;
        this.imports = imports;
    }

    /** Both municipalities at once: there are two threads for jobs. */
    void take(int year) throws Exception {
        calendar.go(LocalDate.of(year, 5, 19), MORNING);
        var uploads = new LinkedHashMap<String, UUID>();
        for (var analyst : ANALYSTS) {
            var key = "import %s %d".formatted(analyst, year);
            uploads.put(analyst, memory.once(key, () -> actors.as(analyst, () -> upload(analyst, year))));
        }
        for (var upload : uploads.entrySet()) {
            if (imports.settled(upload.getKey(), upload.getValue()) == ImportStatus.PREVIEW) {
                actors.act(upload.getKey(), () -> intake.confirm(upload.getValue()));
            }
        }
        for (var upload : uploads.entrySet()) {
            var status = imports.settled(upload.getKey(), upload.getValue());
            if (status != ImportStatus.CONFIRMED) {
                throw new IllegalStateException("the results of %d ended %s".formatted(year, status));
            }
        }
    }

    private UUID upload(String analyst, int year) throws IOException {
        var archive = new WorldArchive(plan(analyst));
        var bytes = new ByteArrayOutputStream();
        if (year == calendar.years().getFirst()) {
            archive.writeWithLists(year, bytes);
        } else {
            archive.writeYear(year, bytes);
        }
        return intake.upload("ВПР_%d.zip".formatted(year), bytes.toByteArray());
    }

    private WorldPlan plan(String analyst) {
        var large = ANALYSTS.getFirst().equals(analyst);
        District district = large ? Districts.large() : Districts.neighbour();
        var plants = large ? Plants.large(calendar.lastYear()) : Plants.none();
        return new WorldPlan(SEED, district, plants, calendar.years(), Blueprint.all(), REPORTS, Layout.usual());
    }
}
