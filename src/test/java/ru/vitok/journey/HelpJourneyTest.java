package ru.vitok.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vitok.PortalTest;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.DifficultyDraft;
import ru.vitok.difficulty.Visibility;
import ru.vitok.people.Organisation;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;

/** Stages 4 and 5: a teacher asks from a phone, a methodist answers from a desk. */
@PortalTest
class HelpJourneyTest {

    private static final String WORDS = "Дети решают уравнения верно, но проверку корнем не делают";

    @Autowired
    Visitors visitors;

    @Autowired
    JourneyPeople people;

    @Autowired
    ExampleTalk talk;

    @Autowired
    Difficulties difficulties;

    @Autowired
    Persons persons;

    @Autowired
    Search search;

    @Autowired
    JdbcClient jdbc;

    private Organisation here;
    private UUID methodist;
    private UUID teacher;
    private String practice;

    @BeforeEach
    void aPracticeThatFits() {
        here = people.municipality();
        methodist = people.person(Role.METHODIST, here);
        teacher = people.teacher(here);
        practice = "Проверка корнем вслух, " + here.name();
        talk.practice(
                people.teacher(here), methodist, practice, "Уравнения решают верно, но проверку не делают", Set.of());
        await().until(() -> people.as(
                teacher,
                () -> search.similar(WORDS, "Математика", null, Set.of(EntryType.PRACTICE), 9).stream()
                        .anyMatch(it -> it.title().equals(practice))));
    }

    @Test
    void aTeacherAsksInFiveTouchesAndLosesNothingOnTheWay() {
        try (var phone = visitors.signedIn(teacher, Visitors.PHONE);
                var desk = visitors.signedIn(methodist, Visitors.DESK)) {
            phone.link("Попросить помощь").click();
            phone.field("Что не получается?").fill(WORDS);
            phone.sees("Возможно, ответ уже есть");
            assertThat(phone.link(practice)).isVisible();
            phone.sees("сохранено");
            phone.press("6 класс");
            assertThat(phone.button("6 класс")).hasAttribute("aria-pressed", "true");

            phone.page.reload();
            phone.settle();
            assertThat(phone.field("Что не получается?")).hasValue(WORDS);
            assertThat(phone.button("6 класс")).hasAttribute("aria-pressed", "true");

            phone.page
                    .getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName("Скрыть моё имя"))
                    .click();
            phone.press("Отправить методисту");
            phone.seesHeading(WORDS);
            phone.sees("имя скрыто");

            desk.open("/desk");
            desk.sees(WORDS);
            desk.sees("имя скрыто");
            desk.doesNotSee(persons.get(teacher).name());
        }
    }

    @Test
    void aMethodistTakesPicksAndSendsAndTheTeacherReads() {
        people.as(
                teacher,
                () -> difficulties.post(new DifficultyDraft(
                        WORDS, "Математика", 6, null, false, Visibility.ME_AND_METHODIST, Set.of())));
        try (var desk = visitors.signedIn(methodist, Visitors.DESK);
                var phone = visitors.signedIn(teacher, Visitors.PHONE)) {
            desk.open("/desk");
            desk.press("Взять");
            desk.sees("В работе 1");
            desk.press("добавить: " + practice);
            assertThat(desk.button("выбрано: " + practice)).isVisible();
            desk.field("Несколько слов учителю").fill("Начните с проверки вслух: неделя по одному уравнению");
            desk.press("Отправить ответ");
            desk.sees("Ответ отправлен");
            desk.sees("Ждут отклика 1");

            phone.open("/notices");
            phone.link("Вам ответили").first().click();
            phone.sees("Начните с проверки вслух");
            assertThat(phone.link(practice).first()).isVisible();
            phone.press("Помогло");
            phone.sees("решено");
        }
        await().until(() -> jdbc.sql("select count(*) from letter where address = :address")
                        .param("address", persons.email(teacher).orElseThrow())
                        .query(Long.class)
                        .single()
                > 0);
    }
}
