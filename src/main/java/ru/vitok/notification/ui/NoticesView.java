package ru.vitok.notification.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import ru.vitok.notification.NoticeBell;
import ru.vitok.notification.Notices;
import ru.vitok.people.Viewers;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** Everything the portal told me, newest first. */
@Route("notices")
@PermitAll
class NoticesView extends Div implements HasDynamicTitle {

    private static final int PAGE = 30;

    final Div list = new Div();
    private final Notices notices;
    private final NoticeBell bell;
    private final Formats formats;
    private final UUID person;
    private NoticeBell.@Nullable Registration listening;
    private int shown = PAGE;

    NoticesView(Notices notices, NoticeBell bell, Viewers viewers, Formats formats) {
        this.notices = notices;
        this.bell = bell;
        this.formats = formats;
        person = viewers.current().person();
        list.addClassNames("v-card", "v-list");
        add(
                new PageHead(getTranslation("notification.inbox.title"))
                        .actions(Buttons.quiet(
                                getTranslation("notification.inbox.read-all"), "check", notices::markAllRead)),
                list);
        fill();
    }

    private void fill() {
        list.removeAll();
        var page = notices.mine(PageRequest.of(0, shown));
        if (page.isEmpty()) {
            list.add(new EmptyState(
                    getTranslation("notification.inbox.empty"), getTranslation("notification.inbox.empty.words")));
        }
        page.forEach(row -> list.add(new NoticeLine(row, formats, () -> notices.markRead(row.id()))));
        if (page.hasNext()) {
            list.add(Buttons.quiet(getTranslation("notification.inbox.more"), "chevron-down", () -> {
                shown += PAGE;
                fill();
            }));
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var ui = event.getUI();
        listening = bell.listen(person, () -> ui.access(this::fill));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) {
            listening.remove();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.inbox.title");
    }
}
