package ru.vitok.analysis;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Fourteen invented pupils of a fourth grade in Russian, in the layout of the federal «Индивидуальные результаты». */
public final class GoldenSet {

    private static final String[] HEAD = {
        "ОО",
        "Муниципалитет",
        "Название ОО",
        "Код участника",
        "Класс",
        "Вариант",
        "1 (2б)",
        "2 (1б)",
        "3 (2б)",
        "4 (3б)",
        "5 (2б)",
        "6 (1б)",
        "7 (1б)",
        "8 (2б)",
        "9.1 (1б)",
        "9.2 (2б)",
        "10.1 (1б)",
        "10.2 (2б)",
        "11 (1б)",
        "12.1 (2б)",
        "12.2 (1б)",
        "Первичный балл",
        "Отметка",
        "Отметка по журналу"
    };
    private static final String LEVELS = "ББББББББППППБББ";
    private static final int FIRST_TASK = 6;
    private static final int TASKS = 15;

    /** Code, class, variant, fifteen scores, primary score, mark, mark in the journal. */
    private static final int[][] PUPILS = {
        {40001, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 2, 2},
        {40002, 1, 2, 1, 0, 1, 1, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 6, 2, 4},
        {40003, 1, 1, 0, 0, 1, 2, 2, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 8, 2, 2},
        {40004, 1, 2, 2, 0, 1, 3, 2, 1, 0, 1, 0, 1, 0, 1, 1, 1, 0, 14, 3, 3},
        {40005, 1, 1, 1, 0, 1, 2, 2, 1, 1, 1, 1, 1, 0, 1, 0, 1, 0, 13, 3, 3},
        {40006, 1, 2, 2, 0, 1, 1, 2, 1, 1, 0, 0, 1, 0, 1, 0, 2, 1, 13, 3, 4},
        {40007, 1, 1, 2, 1, 1, 2, 0, 1, 0, 2, 1, 1, 1, 0, 0, 2, 1, 15, 3, 3},
        {40008, 1, 2, 2, 0, 1, 2, 2, 1, 0, 0, 1, 1, 0, 1, 1, 1, 0, 13, 3, 3},
        {40009, 2, 1, 1, 1, 2, 2, 2, 0, 1, 2, 0, 1, 1, 0, 1, 2, 1, 17, 4, 4},
        {40010, 2, 2, 0, 1, 2, 3, 1, 0, 1, 2, 1, 0, 1, 2, 1, 2, 1, 18, 4, 4},
        {40011, 2, 1, 1, 1, 1, 3, 2, 0, 1, 2, 0, 2, 1, 2, 1, 2, 1, 20, 4, 4},
        {40012, 2, 2, 2, 1, 2, 3, 2, 1, 1, 2, 1, 2, 1, 1, 1, 1, 0, 21, 5, 5},
        {40013, 2, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 1, 1, 1, 1, 0, 0, 8, 2, 2},
        {40014, 2, 2, 1, 0, 2, 0, 2, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 13, 3, 3}
    };

    private GoldenSet() {}

    public static byte[] workbook(String municipality, String school, String code) {
        return workbook(municipality, school, code, PUPILS.length);
    }

    /** @param pupils the first of the fourteen */
    public static byte[] workbook(String municipality, String school, String code, int pupils) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("РУ 4 Индивидуальные результаты");
            preamble(sheet);
            var name = school + "(" + code + ")";
            sheet.value(8, 0, name + " | Кол-во участников: " + pupils);
            for (var i = 0; i < pupils; i++) {
                sheet.value(9 + i, 0, code);
                sheet.value(9 + i, 1, municipality);
                sheet.value(9 + i, 2, name);
                for (var c = 0; c < PUPILS[i].length; c++) {
                    sheet.value(9 + i, 3 + c, PUPILS[i][c]);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void preamble(Worksheet sheet) {
        sheet.value(0, 0, "Индивидуальные результаты");
        sheet.value(2, 0, "ВПР 2026 Русский язык 4 класс");
        sheet.value(3, 0, "Предмет:");
        sheet.value(3, 1, "Русский язык");
        sheet.value(4, 0, "Максимальный первичный балл:");
        sheet.value(4, 1, 24);
        sheet.value(5, 0, "Дата:");
        sheet.value(5, 1, "20.04.2026");
        sheet.value(6, 2, "Уровень сложности задания");
        for (var task = 0; task < TASKS; task++) {
            sheet.value(6, FIRST_TASK + task, String.valueOf(LEVELS.charAt(task)));
        }
        for (var column = 0; column < HEAD.length; column++) {
            sheet.value(7, column, HEAD[column]);
        }
    }
}
