package ru.vitok.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vitok.assessment.ReportForm;
import ru.vitok.assessment.intake.data.GroupLevel;
import ru.vitok.assessment.intake.data.GroupRow;
import ru.vitok.assessment.intake.data.GroupTable;
import ru.vitok.assessment.intake.guard.Limits;

/** Whose row it is, however regions are written and wherever all municipalities stand together. */
class GroupLevelsTest {

    private static final String SCHOOL = "МБОУ «СОШ № 1»(edu990001)";

    private final ReportReader reader = new ReportReader(Limits.STANDARD);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Тульская обл.",
                "Тульская область",
                "Удмуртская Респ.",
                "Респ. Коми",
                "г. Санкт-Петербург",
                "Ханты-Мансийский АО – Югра",
                "Ханты-Мансийский автономный округ – Югра",
                "Югра"
            })
    void theRegionStandsAboveTheMunicipality(String region) {
        assertThat(marks("Вся выборка|35000|1700000", region + "|410|11240", "г. Нефтеюганск|21|512", SCHOOL + "||14")
                        .groups())
                .extracting(GroupRow::level)
                .containsExactly(GroupLevel.COUNTRY, GroupLevel.REGION, GroupLevel.MUNICIPALITY, GroupLevel.SCHOOL);
    }

    @Test
    void aNameThatStandsAloneIsTheMunicipalitys() {
        assertThat(marks("Вся выборка|35000|1700000", "Тульская область|410|11240", "Алексин|21|512")
                        .groups())
                .extracting(GroupRow::level)
                .containsExactly(GroupLevel.COUNTRY, GroupLevel.REGION, GroupLevel.MUNICIPALITY);
        assertThat(marks("Вся выборка|35000|1700000", "Алексин|21|512", SCHOOL + "||14")
                        .groups())
                .extracting(GroupRow::level)
                .containsExactly(GroupLevel.COUNTRY, GroupLevel.MUNICIPALITY, GroupLevel.SCHOOL);
    }

    @Test
    void aSchoolNamedByItsRegionIsStillASchool() {
        assertThat(marks("Ленинский р-н Тульской обл.|2|40", "МБОУ СОШ № 1 Тульской обл.||14")
                        .groups())
                .extracting(GroupRow::level)
                .containsExactly(GroupLevel.MUNICIPALITY, GroupLevel.SCHOOL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"№", "№ задания", "Номер задания"})
    void allMunicipalitiesTogetherAreTheRegion(String number) {
        var table = outcomes(number, "Все муниципалитеты", "Примерный муниципальный район", "РФ");

        assertThat(table.columns()).containsExactly("2", "10.2");
        assertThat(table.groups())
                .extracting(GroupRow::level)
                .containsExactly(GroupLevel.REGION, GroupLevel.MUNICIPALITY, GroupLevel.COUNTRY);
        assertThat(table.groups().getFirst().values()).containsExactly(71.3, 55.2);
        assertThat(table.groups().getFirst().participants()).isEqualTo(11240);
    }

    @Test
    void theRegionIsToldOnce() {
        var table = outcomes("№", "Примерный муниципальный район", "Примерная область", "Все муниципалитеты");

        assertThat(table.groups())
                .extracting(GroupRow::name)
                .containsExactly("Примерный муниципальный район", "Примерная область");
    }

    @Test
    void oneMoreSumOfOthersBesideAKnownRegionIsLeftOutAndNamed() {
        var table = new Table();
        table.insertRow(1, "Статистика по отметкам");
        table.insertRow(2, "ВПР 2026 Математика 6 класс");
        table.insertRow(3, "Группы участников", "Кол-во ОО", "Кол-во участников", "2", "3", "4", "5");
        table.insertRow(4, "Вся выборка", "35000", "1700000", "10", "40", "40", "10");
        table.insertRow(5, "Приволжье", "4100", "112400", "10", "40", "40", "10");
        table.insertRow(6, "Тульская область", "410", "11240", "10", "40", "40", "10");
        table.insertRow(7, "Алексин", "21", "512", "10", "40", "40", "10");

        var read = reader.read(table.xlsx());

        assertThat(((GroupTable) Objects.requireNonNull(read.content())).groups())
                .extracting(GroupRow::name)
                .containsExactly("Вся выборка", "Тульская область", "Алексин");
        assertThat(read.problems())
                .filteredOn(it -> it.code() == ProblemCode.ROWS_SKIPPED)
                .singleElement()
                .satisfies(it -> assertThat(it.arguments()).containsExactly("1", "5"));
    }

    private GroupTable marks(String... rows) {
        var table = new Table();
        table.insertRow(1, "Статистика по отметкам");
        table.insertRow(2, "ВПР 2026 Математика 6 класс");
        table.insertRow(3, "Группы участников", "Кол-во ОО", "Кол-во участников", "2", "3", "4", "5");
        for (int i = 0; i < rows.length; i++) {
            table.insertRow(4 + i, (rows[i] + "|10|40|40|10").split("\\|", -1));
        }
        var read = reader.read(table.xlsx());
        assertThat(read.form()).isEqualTo(ReportForm.VPR_MARKS);
        return (GroupTable) Objects.requireNonNull(read.content());
    }

    private GroupTable outcomes(String number, String first, String second, String third) {
        var table = new Table();
        table.insertRow(1, "Достижение планируемых результатов");
        table.insertRow(2, "ВПР 2026 Русский язык 4 класс");
        table.insertRow(3, number, "Блоки ПООП … (умения)", "Макс балл", first, second, third);
        table.insertRow(4, "", "", "", "11240 уч.", "512 уч.", "1700000 уч.");
        table.insertRow(5, "2", "Умение классифицировать согласные звуки", "1", "71.3", "66.0", "73.9");
        table.insertRow(6, "10.2", "Умение распознавать признаки слов", "2", "55.2", "47.5", "57.0");
        var read = reader.read(table.xlsx());
        assertThat(read.form()).isEqualTo(ReportForm.VPR_OUTCOMES);
        return (GroupTable) Objects.requireNonNull(read.content());
    }
}
