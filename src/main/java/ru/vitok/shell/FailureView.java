package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import ru.vitok.kernel.Refusal;

/** A page that failed by our mistake: a number for the administrator, never a stack of names. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class FailureView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger log = LoggerFactory.getLogger(FailureView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        for (Throwable cause = parameter.getException(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                ErrorPage.show(this, refusal.key(), refusal.arguments());
                return HttpServletResponse.SC_NOT_FOUND;
            }
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("A page failed, reference {}", reference, parameter.getException());
        ErrorPage.show(this, "kernel.refusal.unexpected", reference);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.title");
    }
}
