package ru.vitok.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import ru.vitok.notification.NoticeBell;
import ru.vitok.notification.Notices;
import ru.vitok.uikit.Icon;

/** The bell with the number of unread notices; changes by itself while the page is open. */
class BellLink extends Anchor {

    private final Span count = new Span();
    private final UUID person;
    private final Notices notices;
    private final NoticeBell bell;
    private NoticeBell.Registration listening = () -> {};

    BellLink(UUID person, Notices notices, NoticeBell bell) {
        super("/notices", Icon.of("bell"));
        this.person = person;
        this.notices = notices;
        this.bell = bell;
        addClassName("v-icon-btn");
        count.addClassName("v-nav-count");
        add(count);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
        var ui = event.getUI();
        listening = bell.listen(person, () -> ui.access(this::show));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        listening.remove();
    }

    private void show() {
        var unread = notices.unread();
        count.setText(String.valueOf(unread));
        count.setVisible(unread > 0);
        var words = getTranslation("shell.notices.count", unread);
        getElement().setAttribute("aria-label", words);
        getElement().setAttribute("title", words);
    }
}
