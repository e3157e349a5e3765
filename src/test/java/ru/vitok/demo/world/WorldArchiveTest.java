package ru.vitok.demo.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class WorldArchiveTest {

    private static final WorldPlan TINY = new WorldPlan(
            13,
            Districts.large().first(2),
            Plants.none(),
            List.of(2025),
            List.of(Blueprint.of("Математика", 6)),
            Report.all(),
            Layout.usual());
    private static final String FOLDER = "2025/Математика 6 класс/";

    @Test
    void everyFormLiesInTheFolderOfItsTest() throws IOException {
        assertThat(files(TINY).keySet())
                .containsExactly(
                        "Школы.xlsx",
                        "Спецификация_заданий.xlsx",
                        "Педагоги.xlsx",
                        FOLDER + "Ф1_Индивидуальные результаты.xlsx",
                        FOLDER + "Ф2_Сравнение отметок с отметками по журналу.xlsx",
                        FOLDER + "Ф3_Статистика по отметкам.xlsx",
                        FOLDER + "Ф4_Распределение первичных баллов.xlsx",
                        FOLDER + "Ф5_Выполнение заданий.xlsx",
                        FOLDER + "Ф6_Достижение планируемых результатов.xlsx",
                        FOLDER + "Ф7_Выполнение заданий группами участников.xlsx");
    }

    @Test
    void theIndividualFormStandsAsTheFederalSystemPrintsIt() throws IOException {
        var rows = files(TINY).get(FOLDER + "Ф1_Индивидуальные результаты.xlsx");
        assertThat(rows.get(1)).containsExactly("Индивидуальные результаты");
        assertThat(rows.get(3)).containsExactly("ВПР 2025 Математика 6 класс");
        assertThat(rows.get(5)).containsExactly("Максимальный первичный балл:", "16");
        assertThat(rows.get(7).subList(2, 19))
                .containsExactly(
                        "Уровень сложности задания",
                        "",
                        "",
                        "",
                        "Б",
                        "Б",
                        "Б",
                        "Б",
                        "Б",
                        "Б",
                        "Б",
                        "Б",
                        "П",
                        "Б",
                        "Б",
                        "Б",
                        "П");
        assertThat(String.join("|", rows.get(8)))
                .isEqualTo("ОО|Муниципалитет|Название ОО|Код участника|Класс|Вариант|1 (1б)|2 (1б)|3 (1б)|4 (1б)"
                        + "|5 (1б)|6 (1б)|7 (1б)|8 (1б)|9 (2б)|10 (1б)|11 (2б)|12 (1б)|13 (2б)"
                        + "|Первичный балл|Отметка|Отметка по журналу");
        assertThat(rows.get(9).get(0)).isEqualTo("МБОУ «Гимназия № 1»(edu990100)");
        assertThat(rows.get(9).get(1)).matches("Кол-во участников: \\d+");
        assertThat(rows.get(10).subList(0, 4))
                .containsExactly(
                        "edu990100", "Приреченский муниципальный округ", "МБОУ «Гимназия № 1»(edu990100)", "60001");
    }

    @Test
    void theTaskFormHasTheCountryTheRegionAndTheSchools() throws IOException {
        var rows = files(TINY).get(FOLDER + "Ф5_Выполнение заданий.xlsx");
        assertThat(rows.get(8).subList(0, 5))
                .containsExactly("Группы участников", "Кол-во ОО", "Кол-во участников", "1", "2");
        assertThat(rows.get(9).subList(2, 4)).containsExactly("Макс балл", "1");
        assertThat(List.of(
                        rows.get(10).get(0), rows.get(11).get(0), rows.get(12).get(0)))
                .containsExactly(
                        "Вся выборка", "Светлогорская область", "Приреченский муниципальный округ(reg99_m001)");
        assertThat(rows.get(12).get(1)).isEqualTo("2");
        assertThat(rows.get(14).get(0)).isEqualTo("МБОУ «Гимназия № 2»(edu990101)");
    }

    @Test
    void theSameWorldIsWrittenInOtherHabits() throws IOException {
        var odd = files(TINY.with(Layout.odd()));
        assertThat(odd.keySet()).startsWith("1.xlsx", "2.xlsx").hasSize(10);
        var journal = odd.get("5.xlsx");
        assertThat(journal.get(8)).containsExactly("Группы участников", "Кол-во участников", "%");
        assertThat(journal.get(10).get(0)).isEqualTo("Понизили (Отметка < Отметка по журналу)");
        assertThat(journal.get(10).get(2)).matches("\\d+(,\\d{1,2})?");
    }

    @Test
    void theSameSeedWritesTheSameCells() throws IOException {
        assertThat(files(TINY)).isEqualTo(files(TINY));
    }

    private static Map<String, Map<Integer, List<String>>> files(WorldPlan plan) throws IOException {
        var bytes = new ByteArrayOutputStream();
        new WorldArchive(plan).writeAll(bytes);
        var files = new LinkedHashMap<String, Map<Integer, List<String>>>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), rows(zip.readAllBytes()));
            }
        }
        return files;
    }

    private static Map<Integer, List<String>> rows(byte[] workbook) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                var rows = book.getFirstSheet().openStream()) {
            var found = new LinkedHashMap<Integer, List<String>>();
            rows.forEach(row -> found.put(row.getRowNum(), cells(row)));
            return found;
        }
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (var column = 0; column < row.getCellCount(); column++) {
            cells.add(row.getOptionalCell(column).map(cell -> cell.getText()).orElse(""));
        }
        return cells;
    }
}
