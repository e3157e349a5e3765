package ru.vitok.evidence.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import ru.vitok.people.Municipality;
import ru.vitok.uikit.ModuleTranslations;

/** Names of the stages for one reader: a municipality's own words as they are, the usual ones in the reader's language. */
final class StageNames {

    private StageNames() {}

    static List<String> of(Component page, Municipality municipality) {
        var key = "people.stages." + municipality.stages();
        var usual = page.getTranslation(ModuleTranslations.RUSSIAN, key).split(", ");
        return municipality.stageNames().equals(List.of(usual))
                ? List.of(page.getTranslation(key).split(", "))
                : municipality.stageNames();
    }
}
