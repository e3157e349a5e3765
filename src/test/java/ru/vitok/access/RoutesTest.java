package ru.vitok.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ru.vitok.PortalTest;

/** Every page and every resource has its rule: it stands in the list of public ones, or a guest is sent to sign in. */
@PortalTest
@ViewPackages(packages = "ru.vitok")
class RoutesTest extends SpringBrowserlessTest {

    /** Pages that open without an account; what they hold is asked of the services. */
    private static final Set<String> PUBLIC_PAGES = Set.of(
            "",
            "welcome",
            "login",
            "setup",
            "new-password/:secret",
            "letters/stop/:secret",
            "search",
            "sessions",
            "sessions/:id",
            "sessions/:id/minutes",
            "practices",
            "practices/collections",
            "practices/collections/:id",
            "practices/:id",
            "practices/:id/source");

    /** Resources without a token: each by a secret in its address or by its nature. */
    private static final Set<String> PUBLIC_RESOURCES = Set.of(
            "/api/v1/openapi.json",
            "/api/v1/openapi.json/**",
            "/api/v1/openapi.json.yaml",
            "/api/v1/calendar/open.ics",
            "/api/v1/calendar/{secret}.ics",
            "/api/v1/letters/{secret}/stop",
            "/.well-known/jitsi/jwks.json",
            "/console",
            "/error",
            "/practices/{id}/paper.docx",
            "/practices/{id}/paper.pdf",
            "/practices/{id}/files/{attachment}",
            "/practices/{id}/files/{attachment}/small",
            "/oai",
            "/feeds/practices.rss",
            "/feeds/practices.atom",
            "/feeds/sessions.rss",
            "/feeds/sessions.atom",
            "/sitemap.xml",
            "/robots.txt");

    /** Doors of the meeting server: without its key, or where none is set, they are not there. */
    private static final String MEETING_SERVER = "/api/jitsi/";

    @Autowired
    @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings;

    @LocalServerPort
    int port;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Test
    void everyPageHasExactlyOneAnnotationAndThePublicOnesAreNamedHere() {
        var open = new TreeSet<String>();
        for (var route : routes()) {
            var page = route.getNavigationTarget();
            assertThat(Stream.of(AnonymousAllowed.class, PermitAll.class, RolesAllowed.class, DenyAll.class)
                            .filter(page::isAnnotationPresent))
                    .as(page.getSimpleName())
                    .hasSize(1);
            if (page.isAnnotationPresent(AnonymousAllowed.class)) {
                open.add(route.getTemplate());
            }
        }
        assertThat(open).isEqualTo(new TreeSet<>(PUBLIC_PAGES));
    }

    @Test
    void aGuestIsSentToSignInFromEveryOtherPage() {
        for (var route : routes()) {
            if (!PUBLIC_PAGES.contains(route.getTemplate())) {
                UI.getCurrent().navigate("welcome");
                UI.getCurrent().navigate(address(route.getTemplate()));
                assertThat(shown()).as(route.getTemplate()).isEqualTo("SignInView");
            }
        }
    }

    @Test
    void everyResourceIsPublicByNameOrWantsAToken() throws Exception {
        var checked = 0;
        for (var mapping : mappings.getHandlerMethods().keySet()) {
            for (var pattern : mapping.getPatternValues()) {
                var methods = mapping.getMethodsCondition().getMethods();
                var names = methods.isEmpty()
                        ? List.of("GET")
                        : methods.stream().map(Enum::name).toList();
                for (var method : names) {
                    if (!PUBLIC_RESOURCES.contains(pattern)) {
                        checked++;
                        assertThat(status(method, pattern))
                                .as(method + " " + pattern)
                                .isEqualTo(pattern.startsWith(MEETING_SERVER) ? 404 : 401);
                    }
                }
            }
        }
        assertThat(checked).isGreaterThan(25);
    }

    @Test
    void thePublicResourcesOpenNothingWithoutTheirSecret() throws Exception {
        assertThat(status("GET", "/api/v1/calendar/" + UUID.randomUUID() + ".ics"))
                .isEqualTo(404);
        assertThat(status("POST", "/api/v1/letters/nobody/stop")).isIn(200, 204, 404);
        assertThat(status("POST", "/console")).isIn(401, 403, 404);
        assertThat(status("GET", "/api/nothing")).isEqualTo(401);
    }

    private static List<RouteData> routes() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(it -> it.getNavigationTarget().getName().startsWith("ru.vitok"))
                .collect(Collectors.toList());
    }

    private static String address(String template) {
        return template.replaceAll(":[a-z]+", UUID.randomUUID().toString());
    }

    private static String shown() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass()
                .getSimpleName();
    }

    private int status(String method, String pattern) throws IOException, InterruptedException {
        var path = pattern.replace("/**", "/x")
                .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(method.equals("GET") ? "" : "{}"))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
}
