package ru.vitok.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.people.Role;

/** Stage 1: an analyst brings the reports in, again, and takes them back. */
@PortalTest
class IntakeJourneyTest {

    private static final int READING = 60_000;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    Visitors visitors;

    @Autowired
    JourneyPeople people;

    @Test
    void anArchiveIsReadCheckedConfirmedRepeatedAndTakenBack() {
        var here = people.municipality();
        var archive = new ReportFiles(here).archive();
        try (var analyst = visitors.signedIn(people.person(Role.ANALYST, here), Visitors.DESK)) {
            analyst.open("/data");
            analyst.sees("Данных пока нет");

            drop(analyst, "отчёты.zip", archive);
            reaches(analyst, "Ждёт решения");
            assertThat(file(analyst, "работы.xlsx")).containsText("Ошибка");
            assertThat(file(analyst, "работы.xlsx")).containsText("G12");
            assertThat(file(analyst, "школы.xlsx")).containsText("Готов");
            analyst.sees("Не войдут: с ошибками 1, повторов 0, пропущенных 1");
            var first = analyst.arrived("/data/import/[0-9a-f-]{36}");
            analyst.press("Подтвердить 2 файла");
            reaches(analyst, "Подтверждён");

            drop(analyst, "ещё раз.zip", archive);
            reaches(analyst, "Ждёт решения");
            assertThat(file(analyst, "задания.xlsx")).containsText("Повтор");
            analyst.press("Закрыть без изменений");
            reaches(analyst, "Подтверждён");

            analyst.open("/data");
            analyst.link("ВПР 2026, Математика, 6 класс").first().click();
            analyst.seesHeading("Выполнение заданий");

            analyst.open(first);
            analyst.press("Отменить загрузку");
            analyst.press("Да, отменить");
            reaches(analyst, "Отменён");
            analyst.press("Прочитать ещё раз");
            reaches(analyst, "Ждёт решения");
            analyst.press("Отклонить");
            reaches(analyst, "Отклонён");
            analyst.open("/data");
            analyst.sees("Данных пока нет");
        }
    }

    @Test
    void filesDroppedTogetherAreOneImportAndABadOneIsToldBesideThem() {
        var here = people.municipality();
        var files = new ReportFiles(here);
        try (var analyst = visitors.signedIn(people.person(Role.ANALYST, here), Visitors.DESK)) {
            analyst.open("/data/import");
            analyst.sees("Выбрать файлы");
            analyst.page.locator("input[type=file]").setInputFiles(new FilePayload[] {
                new FilePayload("школы.xlsx", XLSX, files.schools()),
                new FilePayload("задания.xlsx", XLSX, files.tasks()),
                new FilePayload("страница.xlsx", XLSX, "<html><table>".getBytes(StandardCharsets.UTF_8))
            });
            reaches(analyst, "Ждёт решения");
            assertThat(file(analyst, "страница.xlsx")).containsText("Это веб-страница");
            analyst.press("Подтвердить 2 файла");
            reaches(analyst, "Подтверждён");

            analyst.open("/data/import");
            analyst.page
                    .locator("input[type=file]")
                    .setInputFiles(new FilePayload("одна.xlsx", XLSX, "<html>".getBytes(StandardCharsets.UTF_8)));
            analyst.sees("Это веб-страница, сохранённая под видом таблицы");
        }
    }

    private static void drop(Visitor analyst, String name, byte[] bytes) {
        analyst.open("/data");
        analyst.link("Импорт").last().click();
        analyst.seesHeading("Импорт данных");
        analyst.page.locator("input[type=file]").setInputFiles(new FilePayload(name, "application/zip", bytes));
        analyst.seesHeading(name);
    }

    private static void reaches(Visitor analyst, String status) {
        assertThat(analyst.page.locator(".v-page-head").getByText(status))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(READING));
    }

    private static Locator file(Visitor analyst, String name) {
        return analyst.page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }
}
