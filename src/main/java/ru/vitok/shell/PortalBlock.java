package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Card;

/** How the portal runs, for its administrator: counts of people and schools, work that failed; no results, no texts. */
@Component
class PortalBlock {

    private final JdbcClient jdbc;
    private final Permissions permissions;

    PortalBlock(JdbcClient jdbc, Permissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    Card state() {
        var block = new Block("shell.home.portal");
        if (!permissions.anywhere("account", Action.VIEW)) {
            return block.done();
        }
        var figures = new Div(
                figure(block, "accounts", "select count(*) from account"),
                figure(block, "schools", "select count(*) from organisation where kind = 'SCHOOL'"),
                figure(block, "waiting", "select count(*) from scheduled_tasks where execution_time <= now()"),
                figure(block, "failed", "select count(*) from scheduled_tasks where consecutive_failures > 0"));
        figures.addClassName("v-figures");
        block.add(figures, Block.muted(block.getTranslation("shell.home.portal.words")));
        return block;
    }

    private Div figure(Block block, String key, String count) {
        var label = new Span(block.getTranslation("shell.home.portal." + key));
        label.addClassNames("v-muted", "v-sm");
        var number = new Div(String.valueOf(jdbc.sql(count).query(Long.class).single()));
        number.addClassNames("v-num", "is-sm");
        return new Div(label, number);
    }
}
