package ru.vitok.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.springframework.data.domain.PageRequest;
import ru.vitok.notification.NoticeRow;
import ru.vitok.notification.Notices;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.EmptyState;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PageHead;

/** Everything the portal told the person, the newest first. */
@Route("notices")
@PermitAll
class NoticesView extends Div implements HasDynamicTitle {

    private static final int PAGE = 30;

    final Card list = new Card();

    private final Notices notices;
    private final Formats formats;
    private int page;

    NoticesView(Notices notices, Formats formats) {
        this.notices = notices;
        this.formats = formats;
        list.addClassName("v-list");
        var head = new PageHead(getTranslation("notification.notices.title"));
        if (notices.unread() > 0) {
            head.actions(Buttons.quiet(getTranslation("notification.notices.read-all"), "check", this::readAll));
        }
        add(head);
        more();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.notices.title");
    }

    private void more() {
        var slice = notices.mine(PageRequest.of(page++, PAGE));
        if (page == 1 && slice.isEmpty()) {
            add(new EmptyState(
                    getTranslation("notification.notices.empty"), getTranslation("notification.notices.empty.hint")));
            return;
        }
        slice.forEach(row -> list.add(item(row)));
        add(list);
        if (slice.hasNext()) {
            var button = Buttons.quiet(getTranslation("notification.notices.more"), "chevron-down", () -> {});
            button.addClickListener(_ -> {
                remove(button);
                more();
            });
            add(button);
        }
    }

    private Div item(NoticeRow row) {
        var title = new Anchor(
                "/" + row.path(), getTranslation(row.titleKey(), row.arguments().toArray()));
        if (!row.read()) {
            title.addClassName("v-strong");
        }
        title.getElement().addEventListener("click", _ -> notices.markRead(row.id()));
        var at = new Span(formats.moment(row.at(), getLocale()));
        at.addClassNames("v-muted", "v-sm");
        var item = new Div(title, new Div(at));
        item.addClassName("v-list-item");
        return item;
    }

    private void readAll() {
        notices.markAllRead();
        list.removeAll();
        page = 0;
        more();
    }
}
