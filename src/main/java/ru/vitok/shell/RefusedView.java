package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import ru.vitok.kernel.Refusal;

/** A page whose service said no while it was being opened. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class RefusedView extends Div implements HasErrorParameter<Refusal>, HasDynamicTitle {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> parameter) {
        var refusal = parameter.getException();
        ErrorPage.show(this, refusal.key(), refusal.arguments());
        return refusal instanceof Refusal.NotFound ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_CONFLICT;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.error.title");
    }
}
