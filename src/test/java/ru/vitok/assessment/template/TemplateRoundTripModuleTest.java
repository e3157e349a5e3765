package ru.vitok.assessment.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ru.vitok.assessment.template.FilledTables.row;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.DataVersion;
import ru.vitok.assessment.DataVersions;
import ru.vitok.assessment.FileStatus;
import ru.vitok.assessment.ImportedFile;
import ru.vitok.assessment.Intake;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.Results;
import ru.vitok.assessment.SliceKey;
import ru.vitok.assessment.VersionChange;
import ru.vitok.assessment.VersionChange.Kind;
import ru.vitok.assessment.intake.ReportReader;
import ru.vitok.assessment.intake.data.IndividualResults;
import ru.vitok.assessment.intake.data.Participant;
import ru.vitok.assessment.intake.guard.Limits;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Role;
import ru.vitok.uikit.ModuleTranslations;

/** A table goes out, comes back filled in, goes out with what stands, and comes back with corrections. */
@PortalTest
class TemplateRoundTripModuleTest {

    private static final SliceKey WORK = new SliceKey("MUN_MON", "Математика", 7, 2026);

    @Autowired
    WorkTemplates templates;

    @Autowired
    TemplateFiles files;

    @Autowired
    LevelNotes notes;

    @Autowired
    FilledTables tables;

    @Autowired
    SampleMunicipality imports;

    @Autowired
    Intake intake;

    @Autowired
    DataVersions versions;

    @Autowired
    Results results;

    @Autowired
    TestPeople people;

    @Test
    void whatIsFilledInComesBackExactlyAndCorrectionsAreToldCellByCell() {
        var here = people.municipality();
        var school = people.school(here);
        var analyst = people.person(Role.ANALYST, here);
        var admin = people.person(Role.SCHOOL_ADMIN, school);
        var template = people.as(analyst, () -> templates.make(FilledTables.order()));

        var empty = read(people.as(admin, () -> files.empty(template)));
        assertThat(empty.works()).isEmpty();
        assertThat(empty.tasks())
                .extracting(it -> it.number() + it.maxScore() + it.level())
                .containsExactly("12B", "21A", "4К13B");

        var first = List.of(
                row(school, "70001", 1, 4, 2, 1, 3),
                row(school, "70002", 1, 3, 1, 0, -1),
                row(school, "70003", 2, 2, 0, null, 1));
        var upload = imports.take(admin, "работа.xlsx", tables.book(template, first));
        assertThat(file(admin, upload).form()).isEqualTo(ReportForm.TEMPLATE);
        assertThat(people.as(admin, () -> results.tasks(WORK, school.code())).participants())
                .isEqualTo(3);

        var back = people.as(admin, () -> files.filled(template));
        var rows = read(back).works();
        assertThat(rows).extracting(Participant::code).containsExactly("70001", "70002", "70003");
        assertThat(rows)
                .extracting(it -> Arrays.toString(it.scores()))
                .containsExactly("[2, 1, 3]", "[1, 0, -1]", "[0, -2, 1]");
        assertThat(rows).extracting(Participant::mark).containsExactly(4, 3, 2);
        assertThat(file(admin, imports.upload(admin, "то же.xlsx", back)).problems())
                .noneMatch(it -> it.code().startsWith("ROWS") || it.code().equals("SLICE_CHANGED"));

        var mended = List.of(
                row(school, "70001", 1, 4, 2, 1, 2),
                row(school, "70002", 1, 3, 1, 0, -1),
                row(school, "70009", 1, 3, 1, 1, 1));
        var second = file(admin, imports.upload(admin, "исправлено.xlsx", tables.book(template, mended)));
        assertThat(second.status()).isEqualTo(FileStatus.WARNING);
        assertThat(second.problems())
                .extracting(it -> it.code() + " " + it.cell() + " " + it.arguments())
                .contains(
                        "SLICE_CHANGED G13 [3, 2, 70001, 4К1]",
                        "ROWS_NEW null [" + school.code() + ", 1, 70009]",
                        "ROWS_GONE null [" + school.code() + ", 1, 70003, 2]");

        var corrected = imports.take(admin, "исправлено ещё раз.xlsx", tables.book(template, mended));
        var sets = people.as(admin, () -> versions.of(WORK));
        assertThat(sets).extracting(DataVersion::file).startsWith("исправлено ещё раз.xlsx", "работа.xlsx");
        var difference = people.as(
                admin,
                () -> versions.difference(
                        WORK, sets.get(1).id(), sets.getFirst().id(), 0, 100));
        assertThat(difference.changes())
                .containsExactly(
                        new VersionChange(Kind.CELL, school.name(), "70001", "4К1", 3, 2),
                        new VersionChange(Kind.GONE, school.name(), "70003", null, null, null),
                        new VersionChange(Kind.NEW, school.name(), "70009", null, null, null));
        assertThat(difference.counts()).isEqualTo(Map.of(Kind.CELL, 1, Kind.GONE, 1, Kind.NEW, 1));
        assertThat(people.as(admin, () -> versions.after(corrected)))
                .extracting(it -> it.key().subject() + " " + it.file() + " " + it.files())
                .containsExactly("Математика работа.xlsx 1");
    }

    @Test
    void functionalLiteracyIsToldByItsFiveLevels() {
        var here = people.municipality();
        var school = people.school(here);
        var analyst = people.person(Role.ANALYST, here);
        var admin = people.person(Role.SCHOOL_ADMIN, school);
        var work = new SliceKey("FG", "Читательская грамотность", 8, 2026);
        var tasks = List.of(new TemplateTask("1", 5, "B", "Находить сведения"));
        var order = new TemplateOrder("FG", work.subject(), 8, 2026, null, 10, tasks, List.of(1, 2, 3, 5));
        var template = people.as(analyst, () -> templates.make(order));

        // two pupils with 0, three with 1, one with 2, three with 4, one with 5
        var scores = List.of(0, 0, 1, 1, 1, 2, 4, 4, 4, 5);
        var rows = IntStream.range(0, 10)
                .mapToObj(it -> new TemplateRow(school.code(), "8000" + it, 1, 1, List.of(scores.get(it)), null))
                .toList();
        imports.take(admin, "грамотность.xlsx", tables.book(template, rows));

        var note = people.as(admin, () -> notes.of(work, here.id(), ModuleTranslations.RUSSIAN))
                .getFirst();
        assertThat(note.figure()).startsWith("50");
        assertThat(note.words().replaceAll("[^\\d,]+", " ").strip()).isEqualTo("20,0 , 30,0 , 10,0 , 30,0 , 10,0");
    }

    @Test
    void schoolsOfElsewhereSeeNoTemplateAndTwoWorksTooNearAreTold() {
        var here = people.municipality();
        var analyst = people.person(Role.ANALYST, here);
        var school = people.person(Role.SCHOOL_ADMIN, people.school(here));
        var stranger = people.person(Role.SCHOOL_ADMIN, people.school(people.municipality()));
        var template = people.as(analyst, () -> templates.make(FilledTables.order()));

        assertThat(people.as(school, templates::list)).hasSize(1);
        assertThat(people.as(school, templates::mayMake)).isFalse();
        assertThatThrownBy(() -> people.as(stranger, () -> files.empty(template)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> people.as(school, () -> files.filled(template)))
                .isInstanceOf(Refusal.class);

        var day = LocalDate.of(2026, 10, 12);
        assertThat(people.as(analyst, () -> templates.tooNear("Математика", 7, day.plusDays(17))))
                .hasSize(1);
        assertThat(people.as(analyst, () -> templates.tooNear("Математика", 7, day.plusDays(18))))
                .isEmpty();
        assertThat(people.as(analyst, () -> templates.tooNear("Математика", 8, day)))
                .isEmpty();
    }

    private static IndividualResults read(byte[] book) {
        var file = new ReportReader(Limits.STANDARD).read(book);
        assertThat(file.form()).isEqualTo(ReportForm.TEMPLATE);
        assertThat(file.heading().procedure()).isEqualTo("MUN_MON");
        assertThat(file.heading().subject()).isEqualTo("Математика");
        assertThat(file.heading().grade()).isEqualTo(7);
        assertThat(file.heading().year()).isEqualTo(2026);
        assertThat(file.heading().maxPrimary()).isEqualTo(6);
        return (IndividualResults) file.content();
    }

    private ImportedFile file(UUID person, UUID upload) {
        return people.as(person, () -> intake.preview(upload)).files().getFirst();
    }
}
