package ru.vitok.shell;

import com.vaadin.flow.server.VaadinSession;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.HtmlUtils;
import ru.vitok.people.Pace;
import ru.vitok.uikit.ModuleTranslations;
import ru.vitok.uikit.PageLanguage;
import ru.vitok.uikit.Toast;

/** Papers and tables that are made while somebody waits: not more of them than one reads. */
class PaperPace extends OncePerRequestFilter {

    private static final Pattern PAPER = Pattern.compile("/practices/[^/]+/paper\\.(docx|pdf)");
    /** Where pages of ours offer what they make; the number is that of the page. */
    private static final Pattern OFFERED = Pattern.compile("/VAADIN/dynamic/resource/([0-9]{1,9})/.*");

    private static final String PAGE = """
            <!doctype html><html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
            <body><h1>%s</h1><p>%s</p></body></html>""";

    private final Pace pace;
    private final ModuleTranslations texts = new ModuleTranslations();

    PaperPace(Pace pace) {
        this.pace = pace;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !"GET".equals(request.getMethod())
                || !PAPER.matcher(path).matches() && !OFFERED.matcher(path).matches();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = pace.take(Pace.Work.PAPER);
        if (wait.isEmpty()) {
            chain.doFilter(request, response);
        } else {
            refuse(request, response, wait.get());
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        var language = language(request);
        var seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        var title = texts.getTranslation("shell.error.title", language);
        var words = texts.getTranslation("people.refusal.pace.PAPER", language, seconds);
        tell(request, words);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(PAGE.formatted(
                        language.getLanguage(),
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(title),
                        HtmlUtils.htmlEscape(words)));
    }

    /** A browser that was to save a file shows no page in its place: the words stand on the page that offered it. */
    private static void tell(HttpServletRequest request, String words) {
        var offered = OFFERED.matcher(request.getRequestURI());
        var session = request.getSession(false);
        if (!offered.matches() || session == null) {
            return;
        }
        var number = Integer.parseInt(offered.group(1));
        VaadinSession.getAllSessions(session)
                .forEach(pages -> pages.access(() -> {
                    var page = pages.getUIById(number);
                    if (page != null) {
                        page.access(() -> Toast.problem(words));
                    }
                }));
    }

    private static Locale language(HttpServletRequest request) {
        var cookies = request.getCookies();
        return PageLanguage.of(
                cookies == null
                        ? ""
                        : Arrays.stream(cookies)
                                .filter(it -> PageLanguage.COOKIE.equals(it.getName()))
                                .map(Cookie::getValue)
                                .findFirst()
                                .orElse(""));
    }
}
