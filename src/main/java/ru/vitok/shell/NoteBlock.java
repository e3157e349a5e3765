package ru.vitok.shell;

import com.vaadin.flow.component.html.H2;
import ru.vitok.people.Role;
import ru.vitok.people.Viewer;
import ru.vitok.report.ReportPaths;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;

/** The analytic note on the home page: of the school for its administration, of the municipality for those above. */
class NoteBlock extends Card {

    NoteBlock(Viewer viewer) {
        var kind = viewer.has(Role.SCHOOL_ADMIN, Role.SCHOOL_HEAD) ? "school" : "municipality";
        add(
                new H2(getTranslation("shell.home.note")),
                Block.muted(getTranslation("shell.home.note." + kind)),
                Buttons.link(
                        getTranslation("shell.home.note.make"), "file-text", "/" + ReportPaths.HOME + "?kind=" + kind));
    }
}
