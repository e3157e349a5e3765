package ru.vitok.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.orderedlayout.HorizontalLayout;

/** Short words at the edge of the screen: done, with ten seconds to undo, or refused, with the reason. */
public final class Toast {

    private static final int UNDO_MILLISECONDS = 10_000;
    private static final int SHORT_MILLISECONDS = 4_000;

    private Toast() {}

    public static void done(String words) {
        show(words, SHORT_MILLISECONDS, "v-toast");
    }

    public static void problem(String words) {
        show(words, UNDO_MILLISECONDS, "v-toast-problem");
    }

    /** Says what was done and offers to take it back for ten seconds. */
    public static void undoable(String words, Runnable undo) {
        var toast = new Notification();
        toast.setDuration(UNDO_MILLISECONDS);
        toast.setPosition(Notification.Position.BOTTOM_CENTER);
        var button = new Button(UI.getCurrent().getTranslation("uikit.toast.undo"), _ -> {
            toast.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var row = new HorizontalLayout(new Span(words), button);
        row.setAlignItems(com.vaadin.flow.component.orderedlayout.FlexComponent.Alignment.CENTER);
        toast.add(row);
        toast.open();
    }

    private static void show(String words, int milliseconds, String style) {
        var toast = new Notification(words, milliseconds, Notification.Position.BOTTOM_CENTER);
        toast.addClassName(style);
        toast.setAssertive("v-toast-problem".equals(style));
        toast.open();
    }
}
