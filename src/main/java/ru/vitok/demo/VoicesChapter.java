package ru.vitok.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.GiftedFields;
import ru.vitok.assessment.ImportStatus;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.OlympiadFilter;
import ru.vitok.assessment.OlympiadStage;
import ru.vitok.assessment.Olympiads;
import ru.vitok.assessment.SentFile;
import ru.vitok.club.CorporateDeficits;
import ru.vitok.club.DeficitDraft;

/** Olympiads, a questionnaire and attestation, and what people made of them. */
@Component
@Order(49)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class VoicesChapter implements DemoChapter {

    private static final String ANALYST = "analyst";

    private final DemoContent content;
    private final DemoMemory memory;
    private final DemoActors actors;
    private final DemoCalendar calendar;
    private final DemoImports imports;
    private final DemoFields known;
    private final Intake intake;
    private final Olympiads olympiads;
    private final GiftedFields findings;
    private final CorporateDeficits deficits;

    VoicesChapter(
            DemoContent content,
            DemoMemory memory,
            DemoActors actors,
            DemoCalendar calendar,
            DemoImports imports,
            DemoFields known,
            Intake intake,
            Olympiads olympiads,
            GiftedFields findings,
            CorporateDeficits deficits) {
        this.content = content;
        this.memory = memory;
        this.actors = actors;
        this.calendar = calendar;
        this.imports = imports;
        this.known = known;
        this.intake = intake;
        this.olympiads = olympiads;
        this.findings = findings;
        this.deficits = deficits;
    }

    @Override
    public String name() {
        return "voices";
    }

    @Override
    public void make() throws Exception {
        calendar.go(LocalDate.of(calendar.lastYear(), 6, 2), LocalTime.of(10, 15));
        var upload = memory.once("import voices", () -> actors.as(ANALYST, () -> intake.upload(files())));
        if (imports.settled(ANALYST, upload) == ImportStatus.PREVIEW) {
            actors.act(ANALYST, () -> intake.confirm(upload));
        }
        if (imports.settled(ANALYST, upload) != ImportStatus.CONFIRMED) {
            throw new IllegalStateException("olympiads and questionnaires were not confirmed");
        }
        var sheet = content.read("voices.yaml", VoicesSheet.class);
        memory.step("gifted finding", () -> actors.act(ANALYST, () -> find(sheet)));
        for (var deficit : sheet.deficits()) {
            memory.step("deficit " + deficit.title(), () -> record(deficit));
        }
    }

    private List<SentFile> files() throws IOException {
        var year = calendar.lastYear();
        return List.of(
                file("olympiad-before.csv", "ВсОШ_муниципальный_этап_%d.csv".formatted(year - 1)),
                file("olympiad-last.csv", "ВсОШ_муниципальный_этап_%d.csv".formatted(year)),
                file("survey.csv", "Анкета_педагогов.csv"),
                file("attestation.csv", "Аттестация_затруднения.csv"));
    }

    private SentFile file(String path, String name) throws IOException {
        var text = content.text("demo/voices/" + path)
                .replace("{before}", String.valueOf(calendar.lastYear() - 1))
                .replace("{last}", String.valueOf(calendar.lastYear()));
        return new SentFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private void find(VoicesSheet sheet) throws Exception {
        var filter = new OlympiadFilter(calendar.lastYear(), OlympiadStage.MUNICIPAL, sheet.subject(), null);
        findings.find(olympiads.rows(filter).getFirst(), sheet.asks(), Set.of(memory.id("club " + sheet.club())));
    }

    private void record(DeficitSheet sheet) throws Exception {
        var club = memory.id("club " + sheet.club());
        var grounds = known.of(sheet.leader(), sheet.skills());
        var draft = new DeficitDraft(
                sheet.title(),
                sheet.subject(),
                sheet.from(),
                sheet.to(),
                sheet.skills(),
                sheet.seen(),
                sheet.grounds(),
                grounds);
        actors.act(sheet.leader(), () -> deficits.record(club, draft));
    }
}
