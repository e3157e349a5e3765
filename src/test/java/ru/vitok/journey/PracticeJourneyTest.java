package ru.vitok.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.people.Role;

/** Stage 6: what worked for one teacher is written down, reviewed, found by others and tried by them. */
@PortalTest
class PracticeJourneyTest {

    @Autowired
    Visitors visitors;

    @Autowired
    JourneyPeople people;

    @Test
    void aPracticeIsWrittenReviewedFoundByAnotherFormOfItsWordsAndApplied() {
        var here = people.municipality();
        var title = "Ромашка вопросов к графику, " + here.name();
        try (var author = visitors.signedIn(people.teacher(here), Visitors.DESK);
                var reviewer = visitors.signedIn(people.person(Role.METHODIST, here), Visitors.DESK);
                var colleague = visitors.signedIn(people.teacher(here), Visitors.PHONE)) {
            write(author, title);

            reviewer.open("/practices");
            reviewer.link("На рецензию").click();
            reviewer.seesHeading("Практики на рецензии");
            reviewer.sees("По шесть лепестков на группу");
            reviewer.press("Опубликовать");
            reviewer.sees("Опубликовано, автор узнает");

            find(colleague, "ромашкой вопросы графиков", title);
            apply(colleague);

            author.open("/notices");
            author.sees("Коллега применил вашу практику");
        }
    }

    private static void write(Visitor author, String title) {
        author.open("/practices");
        author.link("Поделиться практикой").first().click();
        author.field("Название").fill(title);
        author.field("Вид практики").click();
        option(author, "управленческая").click();
        author.press("Дальше: На что опирается");
        next(author, "Проблема", "Дети видят на графике только точки");
        author.sees("Сохранено");
        next(author, "Цель", "Спрашивают сами");
        author.press("Отправить на рецензию");
        author.sees("Для рецензии не хватает");
        next(author, "Контекст", "Седьмой класс, 24 человека");
        next(author, "Описание", "1. По шесть лепестков на группу\n2. На каждом вопрос к графику");
        next(author, "Ресурсы", "Бумага и маркеры");
        author.press("Дальше: Результат");
        next(author, "Риски и ограничения", "С маленькими группами скучно");
        next(author, "Как повторить", "Вырезать лепестки за вечер");
        author.field("Согласен (согласна), чтобы практика была опубликована для всех с моим именем")
                .check();
        author.press("Отправить на рецензию");
        author.seesHeading("Мои практики");
        author.sees(title);
    }

    private static void next(Visitor author, String part, String words) {
        author.press("Дальше: " + part);
        author.field(part).fill(words);
    }

    private static Locator option(Visitor visitor, String words) {
        return visitor.page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    /** The index follows the publication within a moment, so a person would simply look again. */
    private static void find(Visitor colleague, String words, String title) {
        colleague.open("/practices");
        colleague.field("Поиск по библиотеке").fill(words);
        colleague.field("Поиск по библиотеке").press("Enter");
        colleague.page.waitForURL(url -> url.contains("q="));
        colleague.again(colleague.link(title));
        colleague.link(title).click();
        colleague.seesHeading(title);
    }

    private static void apply(Visitor colleague) {
        colleague.press("Я применил(а)");
        var dialog = colleague.page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Я применил(а)"));
        dialog.getByLabel("Что изменилось у учеников?").fill("Стали спрашивать сами");
        dialog.getByLabel("В каком классе").click();
        option(colleague, "7").click();
        dialog.getByText("частично", new Locator.GetByTextOptions().setExact(true))
                .click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Отметить"))
                .click();
        assertThat(colleague.page.getByRole(
                        AriaRole.HEADING, new Page.GetByRoleOptions().setName("Применил 1 педагог")))
                .isVisible();
    }
}
