package ru.vitok.matching.ui;

import com.vaadin.flow.component.Component;
import java.util.function.Consumer;

/** Single letters for those who work in a queue all day; silent while something is being typed. */
final class DeskKeys {

    private static final String SCRIPT = """
            const page = this;
            if (page.deskKeys) { return; }
            page.deskKeys = event => {
              const at = event.composedPath()[0];
              const typing = at.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName);
              const letters = {j: 'j', k: 'k', a: 'a', s: 's', KeyJ: 'j', KeyK: 'k', KeyA: 'a', KeyS: 's'};
              const key = letters[event.code] || letters[event.key];
              if (!page.isConnected) {
                document.removeEventListener('keydown', page.deskKeys);
              } else if (key && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
                page.dispatchEvent(new CustomEvent('desk-key', {detail: key}));
              }
            };
            document.addEventListener('keydown', page.deskKeys);""";

    private DeskKeys() {}

    static void listen(Component page, Consumer<String> act) {
        page.getElement()
                .addEventListener(
                        "desk-key",
                        event -> act.accept(
                                event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        page.getElement().executeJs(SCRIPT);
    }
}
