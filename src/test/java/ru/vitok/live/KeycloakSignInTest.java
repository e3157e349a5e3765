package ru.vitok.live;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import ru.vitok.PortalTest;
import ru.vitok.TestPeople;
import ru.vitok.people.Credentials;
import ru.vitok.people.Role;
import ru.vitok.people.Viewers;

/** A real Keycloak and real pages; VITOK_KEYCLOAK names its unpacked distribution, VITOK_CHROMIUM the browser. */
@PortalTest
@Tag("live")
@Tag("keycloak")
class KeycloakSignInTest {

    private static final Keycloak KEYCLOAK = new Keycloak();
    private static final String PASSWORD = "длинная фраза для пробы";

    @LocalServerPort
    private int port;

    @Autowired
    private TestPeople people;

    @Autowired
    private Credentials credentials;

    @Autowired
    private Viewers viewers;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry registry) {
        var client = "spring.security.oauth2.client.registration.keycloak.";
        registry.add(client + "client-id", () -> "vitok");
        registry.add(client + "client-secret", () -> Keycloak.SECRET);
        registry.add(client + "scope", () -> "openid,profile,email");
        registry.add(client + "client-name", () -> "учётную запись района");
        registry.add("spring.security.oauth2.client.provider.keycloak.issuer-uri", KEYCLOAK::issuer);
    }

    @Test
    void aPersonTiesAnAccountAndComesInByItAndNobodyElseDoes() throws Exception {
        var home = System.getenv("VITOK_KEYCLOAK");
        var chromium = System.getenv("VITOK_CHROMIUM");
        assumeTrue(home != null && chromium != null, "VITOK_KEYCLOAK and VITOK_CHROMIUM are not set");
        var person = people.person(Role.TEACHER, people.school(people.municipality()));
        viewers.asSystem(() -> credentials.set(person, PASSWORD));
        try (KEYCLOAK;
                var playwright = Playwright.create();
                var browser = playwright.chromium().launch(launch(chromium))) {
            var page = browser.newContext().newPage();
            thePortalWorksWhileTheProviderIsAway(page);
            KEYCLOAK.start(Path.of(home), portal(), List.of("anna", "double"));

            refused(outside(browser.newContext(), "double"), "ещё не привязана");

            var context = browser.newContext();
            byPassword(context.newPage(), login(person));
            var profile = at(context, "/profile");
            profile.getByText("учётную запись района").click();
            atKeycloak(profile, "anna");
            signOut(context);

            outside(context, "anna");
            assertThat(at(context, "/profile").getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .containsText("Пробная Анна");
            signOut(context);

            refused(outside(context, "double"), "ещё не привязана");

            jdbc.sql("update account set disabled = true where person_id = :person")
                    .param("person", person)
                    .update();
            refused(outside(browser.newContext(), "anna"), "доступ закрыт");
        }
    }

    private void thePortalWorksWhileTheProviderIsAway(Page page) {
        page.navigate(portal() + "/login");
        page.getByText("учётную запись района").click();
        refused(page, "не ответил");
    }

    private Page outside(BrowserContext context, String login) {
        var page = at(context, "/login");
        page.getByText("учётную запись района").click();
        atKeycloak(page, login);
        return page;
    }

    /** Each leg in a page of its own: the one before may still be loading. */
    private Page at(BrowserContext context, String path) {
        var page = context.newPage();
        page.navigate(portal() + path);
        return page;
    }

    private void atKeycloak(Page page, String login) {
        page.waitForURL(Pattern.compile(".*/realms/vitok/.*code_challenge_method=S256.*|.*/realms/vitok/login.*"));
        page.locator("#username").fill(login);
        page.locator("#password").fill(login + "-word");
        page.locator("#kc-login").click();
        page.waitForURL(Pattern.compile(Pattern.quote(portal()) + "/.*"));
    }

    private void byPassword(Page page, String login) {
        page.navigate(portal() + "/login");
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(Pattern.compile("(?!.*/login).*"));
    }

    /** Out of the portal and of Keycloak: the next one at this computer is asked for a password. */
    private void signOut(BrowserContext context) {
        var page = at(context, "/profile");
        page.getByText("Выйти").last().click();
        assertThat(page.locator("vaadin-login-form")).isVisible();
    }

    private static void refused(Page page, String words) {
        assertThat(page.locator("vaadin-login-form")).containsText(words);
    }

    private String login(UUID person) {
        return jdbc.sql("select login from account where person_id = :person")
                .param("person", person)
                .query(String.class)
                .single();
    }

    private String portal() {
        return "http://localhost:" + port;
    }

    private static BrowserType.LaunchOptions launch(String chromium) {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(Path.of(chromium))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"));
    }
}
