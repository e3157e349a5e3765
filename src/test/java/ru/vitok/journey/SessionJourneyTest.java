package ru.vitok.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** Stage 7: from a problem field to a session, its questions and a decision in the minutes. */
@PortalTest
class SessionJourneyTest {

    private static final String QUESTION = "Что делать с теми, кто молчит?";

    @Autowired
    Visitors visitors;

    @Autowired
    JourneyPeople people;

    @Autowired
    ExampleTalk talk;

    private Organisation here;
    private UUID leader;
    private UUID field;
    private String title;

    @BeforeEach
    void aClubWithAField() {
        here = people.municipality();
        leader = people.person(Role.METHODIST, here);
        talk.club(leader, here);
        field = people.field(here, leader, "Обоснования, " + here.name());
        title = "Три хода к обоснованию, " + here.name();
    }

    @Test
    void aSessionGrowsFromAFieldAndEndsInADecision() throws IOException {
        try (var host = visitors.signedIn(leader, Visitors.DESK);
                var guest = visitors.guest(Visitors.DESK);
                var first = visitors.signedIn(people.teacher(here), Visitors.PHONE);
                var second = visitors.signedIn(people.teacher(here), Visitors.PHONE)) {
            var path = plan(host);

            guest.open(path);
            guest.seesHeading(title);
            guest.sees("Что показали работы: Обоснования");
            var download = guest.page.waitForDownload(guest.link("В календарь").first()::click);
            assertThat(Files.readString(download.path())).contains("BEGIN:VEVENT", "STATUS:CONFIRMED");

            signUp(first, path, "У вас есть место.");
            signUp(second, path, "Мест нет; вы 1-й в очереди");

            askAndVote(first, second);
            minutes(host, path);
        }
    }

    private String plan(Visitor host) {
        host.open("/sessions/new?field=" + field);
        host.field("Тема").fill(title);
        host.field("Сколько мест").fill("1");
        assertThat(host.field("Вопрос").first()).hasValue("Что показали работы: Обоснования, " + here.name());
        host.press("Объявить");
        host.seesHeading(title);
        return host.arrived("/sessions/[0-9a-f-]{36}");
    }

    private static void signUp(Visitor teacher, String path, String answer) {
        teacher.open(path);
        teacher.press("Записаться");
        teacher.sees(answer);
    }

    /** What one writes the other sees without touching anything, and a half-typed question stays. */
    private static void askAndVote(Visitor first, Visitor second) {
        second.field("Задать вопрос").fill("А если");
        first.field("Задать вопрос").fill(QUESTION);
        first.press("Спросить");
        second.sees(QUESTION);
        assertThat(second.field("Задать вопрос")).hasValue("А если");
        assertThat(second.field("Задать вопрос")).isFocused();

        vote(second).click();
        assertThat(vote(first)).hasText("▲ 2");
    }

    private static Locator vote(Visitor visitor) {
        return visitor.card("Вопросы").locator(".v-vote");
    }

    private void minutes(Visitor host, String path) {
        host.press("Начать");
        host.sees("Код для отметки");
        host.press("Завершить");
        host.link("Протокол").first().click();
        host.field("Слушали").first().fill("Показали три хода");
        host.sees("Сохранено");
        host.field("Что решили").first().fill("Показать приём на каждом ШМО");
        host.field("Кто отвечает").first().fill("Руководители ШМО");
        host.button("Записать решение").first().click();
        host.sees("отвечает: Руководители ШМО");
        host.press("Утвердить протокол");
        host.sees("Протокол утверждён");
        host.open(path);
        assertThat(host.card("Решения")).containsText("Показать приём на каждом ШМО");
    }
}
