package ru.vitok.practice.ui;

import com.vaadin.flow.component.UI;
import org.springframework.stereotype.Component;
import ru.vitok.practice.PracticeVersion;
import ru.vitok.uikit.Formats;

/** Names of versions: «Рабочий черновик», «Версия 2 от 5 мая, её видят читатели», «Версия 1 от 3 сентября». */
@Component
class VersionWords {

    private final Formats formats;

    VersionWords(Formats formats) {
        this.formats = formats;
    }

    String of(PracticeVersion version) {
        var ui = UI.getCurrent();
        var edition = version.edition();
        var from = version.shownFrom();
        if (edition == null || from == null) {
            return ui.getTranslation("practice.versions.draft");
        }
        return ui.getTranslation(
                version.current() ? "practice.versions.current" : "practice.versions.earlier",
                edition,
                formats.day(from.atZone(formats.zone()).toLocalDate(), ui.getLocale()));
    }
}
