package ru.vitok.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Waits, in a test without a browser, until the page has read what it reads beside itself. */
public final class PageReads {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(10);

    private PageReads() {}

    public static void over() {
        var until = Instant.now().plus(PATIENCE);
        while (busy() && Instant.now().isBefore(until)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            VaadinService.getCurrent().runPendingAccessTasks(VaadinSession.getCurrent());
        }
    }

    /** A page that was navigated to is no plain child of the window. */
    private static boolean busy() {
        var ui = UI.getCurrent();
        return busy(ui.getElement())
                || ui.getInternals().getActiveRouterTargetsChain().stream().anyMatch(it -> busy(it.getElement()));
    }

    static boolean busy(Element element) {
        return !element.isTextNode()
                && (element.hasAttribute("aria-busy") || element.getChildren().anyMatch(PageReads::busy));
    }
}
