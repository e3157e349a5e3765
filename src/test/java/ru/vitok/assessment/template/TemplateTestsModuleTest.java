package ru.vitok.assessment.template;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.vitok.assessment.template.FilledTables.row;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.assessment.ImportProblem;
import ru.vitok.assessment.Intake;
import ru.vitok.curriculum.Tests;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** The skills that somebody typed into a table are those of its results. */
@PortalTest
class TemplateTestsModuleTest {

    @Autowired
    WorkTemplates templates;

    @Autowired
    FilledTables tables;

    @Autowired
    SampleMunicipality imports;

    @Autowired
    Intake intake;

    @Autowired
    Tests tests;

    @Autowired
    TestPeople people;

    Organisation here;
    UUID analyst;

    @BeforeEach
    void place() {
        here = people.municipality();
        analyst = people.person(Role.ANALYST, here);
    }

    @Test
    void aFilledTableHasSkills() {
        var school = people.school(here);
        var template = make(2026, "Считать, не ошибаясь", "Читать график");

        var upload =
                imports.upload(analyst, "work.xlsx", tables.book(template, List.of(row(school, "7001", 1, 4, 2, 1))));

        assertThat(people.as(analyst, () -> intake.preview(upload))
                        .files()
                        .getFirst()
                        .problems())
                .extracting(ImportProblem::code)
                .doesNotContain("SKILLS_NONE", "SKILLS_PARTIAL", "SPECIFICATION_DIFFERS");
        assertThat(codes(2026)).containsExactly("Математика.7.считать-не-ошибаясь", "Математика.7.читать-график");
        assertThat(codes(2025)).isEmpty();
    }

    @Test
    void theSameWordsAreTheSameSkillInTheNextYear() {
        make(2025, "Считать, не ошибаясь", "Читать график");
        make(2026, "Читать  график.", "Строить график");

        assertThat(codes(2026)).containsExactly("Математика.7.читать-график", "Математика.7.строить-график");
    }

    @Test
    void aTableThatWasDroppedDefinesNothingUntilItIsTakenBack() {
        make(2026, "Считать", "Читать график");
        var mistaken = make(2026, "Считать", "Чинить график");

        people.as(analyst, () -> templates.drop(mistaken, true));
        assertThat(codes(2026)).containsExactly("Математика.7.считать", "Математика.7.читать-график");

        people.as(analyst, () -> templates.drop(mistaken, false));
        assertThat(codes(2026)).containsExactly("Математика.7.считать", "Математика.7.чинить-график");
    }

    @Test
    void aTableWithoutSkillsDefinesNothing() {
        make(2026, "", "");

        assertThat(codes(2026)).isEmpty();
    }

    @Test
    void aLongSkillIsKnownByItsBeginningAndAMarkOfTheWhole() {
        var beginning = "Решать задачи на движение по реке и против течения с двумя неизвестными и проверять ответ";
        make(2026, beginning + " подстановкой", beginning + " прикидкой");

        assertThat(codes(2026)).hasSize(2).doesNotHaveDuplicates().allMatch(it -> it.length() == 80);
    }

    private UUID make(int year, String first, String second) {
        var order = new TemplateOrder(
                "MUN_MON",
                "Математика",
                7,
                year,
                null,
                3,
                List.of(new TemplateTask("1", 2, "B", first), new TemplateTask("2", 1, "A", second)));
        return people.as(analyst, () -> templates.make(order));
    }

    private List<String> codes(int year) {
        return tests.find(here.id(), "MUN_MON", "Математика", 7, year).stream()
                .flatMap(it -> it.tasks().stream())
                .map(it -> it.skillCode())
                .toList();
    }
}
