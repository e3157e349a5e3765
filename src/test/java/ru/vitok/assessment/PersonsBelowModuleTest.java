package ru.vitok.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.SampleMunicipality;
import ru.vitok.TestPeople;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** A list of names under a long table is not looked at when the file comes, and yet not kept. */
@PortalTest
class PersonsBelowModuleTest {

    private static final int WORKS = 80;

    @Autowired
    SampleMunicipality samples;

    @Autowired
    TestPeople people;

    @Autowired
    Intake intake;

    @Autowired
    KeptRows kept;

    Organisation municipality;
    UUID analyst;

    @BeforeEach
    void place() {
        municipality = people.municipality();
        analyst = people.person(Role.ANALYST, municipality);
    }

    @Test
    void aListOfNamesBelowIsNotKept() {
        var file = upload("Код;Фамилия;Имя;Отчество\n60001;Мышкина;Пелагея;Ивановна\n");

        assertThat(file.problems())
                .extracting(it -> it.code() + " " + it.arguments())
                .contains("PERSONS_BELOW [84]");
        assertThat(content()).doesNotContain("Мышкина", "Пелагея", "Ивановна").contains("60080");
    }

    @Test
    void wordsThatNameNobodyAreKept() {
        var file = upload("Исполнитель;отдел оценки;кабинет 5\n");

        assertThat(file.problems()).extracting(ImportProblem::code).doesNotContain("PERSONS_BELOW");
        assertThat(content()).contains("кабинет 5");
    }

    private ImportedFile upload(String below) {
        var csv = new StringBuilder("Индивидуальные результаты\nВПР 2026 Математика 6 класс\n"
                + "ОО;Код участника;1 (1б);2 (1б);Первичный балл;Отметка\n");
        var school = people.school(municipality).code();
        for (var i = 1; i <= WORKS; i++) {
            csv.append(school).append(';').append(60_000 + i).append(";1;1;2;5\n");
        }
        var bytes = csv.append(below).toString().getBytes(StandardCharsets.UTF_8);
        var id = samples.upload(analyst, "works.csv", bytes);
        return people.as(analyst, () -> intake.preview(id)).files().getFirst();
    }

    private String content() {
        List<String> kept = this.kept.of(municipality, """
                select convert_from(c.bytes, 'UTF8') from import_content c join import_file f on f.id = c.file_id
                join data_import i on i.id = f.import_id where i.municipality_id = :place""");
        return kept.getFirst();
    }
}
