package ru.vitok.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Somebody at a browser, who finds things as people do: by what is written on them. */
final class Visitor implements AutoCloseable {

    private static final int PATIENCE = 15_000;
    private static final String QUIET = """
            () => window.Vaadin?.Flow?.clients
              && Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive || !it.isActive())
              && document.querySelector('h1, h2')
              && !document.querySelector('.v-main [aria-busy]')
              && [...document.querySelectorAll('vitok-calendar, vitok-chart, vitok-heatmap')]
                .every(it => it.childElementCount || it.shadowRoot)""";

    final Page page;
    private final BrowserContext context;
    private final String portal;
    private final List<String> foreign = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();

    Visitor(BrowserContext context, String portal) {
        this.context = context;
        this.portal = portal;
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onRequest(request -> {
            var url = request.url();
            if (!url.startsWith(portal + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
                foreign.add(url);
            }
        });
        page.onPageError(failures::add);
    }

    void signIn(String login, String password) {
        page.navigate(portal + "/login");
        field("Логин").fill(login);
        field("Пароль").fill(password);
        press("Войти");
        page.waitForURL(Pattern.compile("^" + Pattern.quote(portal) + "/(?!login).*"));
        settle();
    }

    void open(String path) {
        page.navigate(portal + path);
        settle();
    }

    /** Until the page has drawn what the server sent. */
    void settle() {
        page.waitForFunction(QUIET);
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    void press(String words) {
        button(words).click();
    }

    Locator link(String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    /** A block of the page by its heading. */
    Locator card(String heading) {
        return page.locator("section.v-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading))));
    }

    /** The address of the page that has just been reached; it follows the page's words by a moment. */
    String arrived(String pattern) {
        page.waitForURL(Pattern.compile(".*" + pattern + "$"));
        return URI.create(page.url()).getPath();
    }

    void sees(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }

    void seesHeading(String words) {
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(words);
    }

    void doesNotSee(String words) {
        assertThat(page.getByText(words)).hasCount(0);
    }

    /** Loads the page again until it shows what the portal has still to index. */
    void again(Locator wanted) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            page.reload();
            settle();
            return wanted.count() > 0;
        });
    }

    /** Requests that left the portal since the last look. */
    List<String> takeForeign() {
        var found = List.copyOf(foreign);
        foreign.clear();
        return found;
    }

    /** Scripts that failed since the last look. */
    List<String> takeFailures() {
        var found = List.copyOf(failures);
        failures.clear();
        return found;
    }

    @Override
    public void close() {
        context.close();
    }
}
