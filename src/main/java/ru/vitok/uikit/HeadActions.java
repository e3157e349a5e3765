package ru.vitok.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/**
 * What can be done with a page. On a phone the primary button stands first over the whole width; where there are many
 * others, they wait behind «Ещё».
 */
class HeadActions extends Div {

    private static final int FEW = 3;

    private final NativeButton more = Buttons.quiet(
            getTranslation("uikit.actions.more"),
            "ellipsis",
            () -> open(!getClassNames().contains("is-open")));

    HeadActions() {
        addClassName("v-actions");
        more.addClassName("v-more");
        open(false);
    }

    void put(Component... buttons) {
        more.removeFromParent();
        add(buttons);
        if (getChildren().filter(HeadActions::button).count() > FEW) {
            addClassName("is-many");
            add(more);
        }
    }

    private static boolean button(Component part) {
        return part instanceof ActionMenu || part.getClassNames().contains("v-btn");
    }

    private void open(boolean open) {
        setClassName("is-open", open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }
}
