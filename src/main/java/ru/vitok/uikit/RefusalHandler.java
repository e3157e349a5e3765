package ru.vitok.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import ru.vitok.kernel.Refusal;

/** The only place where an exception becomes words on a screen. */
public class RefusalHandler implements ErrorHandler {

    private static final Logger log = LoggerFactory.getLogger(RefusalHandler.class);

    @Override
    public void error(ErrorEvent event) {
        var ui = UI.getCurrent();
        if (ui == null) {
            log.error("Failure outside a page", event.getThrowable());
            return;
        }
        var words = explain(thrown(event.getThrowable()), ui);
        ui.access(() -> Toast.problem(words));
    }

    /** What was thrown while the page was waited for, as where a file has come, arrives in a wrapping. */
    static @Nullable Throwable thrown(@Nullable Throwable problem) {
        var inner = problem;
        while (inner instanceof ExecutionException && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner;
    }

    private static String explain(@Nullable Throwable problem, UI ui) {
        return switch (problem) {
            case Refusal refusal -> ui.getTranslation(refusal.key(), refusal.arguments());
            case OptimisticLockingFailureException _ -> ui.getTranslation("kernel.refusal.changed-meanwhile");
            case AccessDeniedException _ -> ui.getTranslation("kernel.refusal.forbidden");
            case null, default -> {
                var reference = UUID.randomUUID().toString().substring(0, 8);
                log.error("Unexpected failure, reference {}", reference, problem);
                yield ui.getTranslation("kernel.refusal.unexpected", reference);
            }
        };
    }
}
