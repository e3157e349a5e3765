package ru.vitok.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Drafts;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Stage 8: a decision becomes a recommendation, a school answers it from a phone. */
@PortalTest
class AnswerJourneyTest {

    private static final String DECISION = "Показать приём на ШМО";
    private static final String FIELD = "Читать графики";

    @Autowired
    Visitors visitors;

    @Autowired
    JourneyPeople people;

    @Autowired
    TestPeople organisations;

    @Autowired
    Drafts drafts;

    @Autowired
    ExampleTalk talk;

    private UUID methodist;
    private UUID deputy;
    private UUID session;

    @BeforeEach
    void aSessionThatDecided() {
        Organisation here = people.municipality();
        methodist = people.person(Role.METHODIST, here);
        deputy = people.person(Role.SCHOOL_ADMIN, organisations.school(here));
        var field = people.field(here, methodist, FIELD);
        var practice = talk.practice(people.teacher(here), methodist, "Рука и точка", "Не видят точек", Set.of());
        session = talk.session(methodist, talk.club(methodist, here), field, practice);
    }

    @Test
    void aDecisionFillsTheFormInAndTheSchoolReportsFromAPhone() {
        try (var desk = visitors.signedIn(methodist, Visitors.DESK);
                var phone = visitors.signedIn(deputy, Visitors.PHONE)) {
            desk.open("/sessions/" + session + "/minutes");
            desk.link("Сделать рекомендацией").click();
            desk.seesHeading("Новая рекомендация");
            desk.sees("По решению заседания: " + DECISION);
            assertThat(desk.field("Проблемное поле")).hasValue(FIELD);
            assertThat(desk.field("Что рекомендуем")).hasValue(DECISION);
            assertThat(desk.page.getByLabel("Кто отвечает в школе")).hasValue("Руководители ШМО");
            desk.field("Срок").click();
            desk.page.keyboard().type("20.12.2027");
            desk.page.keyboard().press("Enter");
            desk.press("Все школы муниципалитета");
            desk.press("Отправить школам");
            desk.sees("Школы: 0 из");
            var page = desk.arrived("/recommendations/[0-9a-f-]{36}");

            phone.open("/");
            phone.link(DECISION).first().click();
            phone.press("Принять");
            phone.sees("Ответ сохранён");
            phone.press("Выполнено");
            phone.field("Что сделано").fill("Провели на заседании ШМО 3 декабря");
            phone.press("Отправить");
            assertThat(phone.page.getByText("выполнена").first()).isVisible();

            desk.open(page);
            desk.sees("Школы: 1 из");
            desk.sees("Провели на заседании ШМО 3 декабря");
        }
    }

    @Test
    void whatWasBegunIsKeptAndOfferedAgain() {
        try (var desk = visitors.signedIn(methodist, Visitors.DESK)) {
            desk.open("/recommendations/new");
            desk.field("Что рекомендуем").fill("Два урока с черновиком");
            desk.sees("Черновик сохранён");
            desk.field("Почему это важно").fill("Полосы ошибок сузились");
            await().until(() -> organisations.as(
                    methodist,
                    () -> drafts.mine("recommendation")
                            .filter(it ->
                                    "Полосы ошибок сузились".equals(it.fields().get("about")))
                            .isPresent()));

            desk.open("/recommendations/new");
            desk.sees("Вы начали писать рекомендацию");
            desk.press("Продолжить");
            assertThat(desk.field("Что рекомендуем")).hasValue("Два урока с черновиком");
            assertThat(desk.field("Почему это важно")).hasValue("Полосы ошибок сузились");
        }
    }
}
