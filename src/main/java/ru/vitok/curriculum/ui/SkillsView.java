package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.curriculum.EquivalenceKind;
import ru.vitok.curriculum.Equivalences;
import ru.vitok.uikit.Formats;

/** Which skills of two editions are the same. */
@Route(CurriculumPaths.EQUIVALENCES)
@PermitAll
class SkillsView extends PairView {

    SkillsView(Equivalences equivalences, Formats formats) {
        super(equivalences, formats);
    }

    @Override
    EquivalenceKind kind(QueryParameters query) {
        return EquivalenceKind.SKILL;
    }

    @Override
    void go(EquivalenceKind kind, String parameters) {
        UI.getCurrent().navigate(CurriculumPaths.EQUIVALENCES, QueryParameters.fromString(parameters));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("curriculum.skills.title");
    }
}
