package ru.vitok.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SessionInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Locale;
import org.springframework.stereotype.Component;
import ru.vitok.uikit.ModuleTranslations;
import ru.vitok.uikit.PageLanguage;

/** Russian, whatever the browser says, until the person asks for English; the choice is kept in a cookie. */
@Component
class Languages implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(Languages::choose);
        event.addIndexHtmlRequestListener(Languages::tell);
    }

    static void remember(Locale language) {
        var cookie = new Cookie(PageLanguage.COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        if (VaadinServletResponse.getCurrent() != null) {
            VaadinServletResponse.getCurrent().addCookie(cookie);
        }
        var ui = UI.getCurrent();
        ui.getSession().setLocale(language);
        ui.getPage().reload();
    }

    /** The page says in what language it speaks, for those who hear it. */
    private static void tell(IndexHtmlResponse page) {
        var session = VaadinSession.getCurrent();
        if (session != null) {
            page.getDocument()
                    .getElementsByTag("html")
                    .attr("lang", session.getLocale().getLanguage());
        }
    }

    private static void choose(SessionInitEvent init) {
        var language = ModuleTranslations.RUSSIAN;
        var cookies = init.getRequest().getCookies();
        for (var cookie : cookies == null ? new Cookie[0] : cookies) {
            if (PageLanguage.COOKIE.equals(cookie.getName())) {
                language = PageLanguage.of(cookie.getValue());
            }
        }
        init.getSession().setLocale(language);
    }
}
