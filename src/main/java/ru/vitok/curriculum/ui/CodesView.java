package ru.vitok.curriculum.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import ru.vitok.curriculum.CurriculumPaths;
import ru.vitok.curriculum.EquivalenceKind;
import ru.vitok.curriculum.Equivalences;
import ru.vitok.uikit.Formats;

/** Which codes of two editions' codifiers are the same. */
@Route(CurriculumPaths.CODES)
@PermitAll
class CodesView extends PairView {

    CodesView(Equivalences equivalences, Formats formats) {
        super(equivalences, formats);
    }

    @Override
    EquivalenceKind kind(QueryParameters query) {
        return "KT".equals(query.getSingleParameter("kind").orElse("")) ? EquivalenceKind.KT : EquivalenceKind.KES;
    }

    @Override
    Optional<Component> more(EquivalenceKind kind) {
        var field = new Select<EquivalenceKind>();
        field.setLabel(getTranslation("curriculum.codes.kind"));
        field.setItems(EquivalenceKind.CODIFIERS);
        field.setItemLabelGenerator(it -> getTranslation("curriculum.codes.kind." + it));
        field.setValue(kind);
        field.setWidth("18rem");
        field.addValueChangeListener(it -> go(it.getValue(), ""));
        return Optional.of(field);
    }

    @Override
    void go(EquivalenceKind kind, String parameters) {
        UI.getCurrent().navigate(CurriculumPaths.CODES, QueryParameters.fromString("kind=" + kind + "&" + parameters));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("curriculum.codes.title");
    }
}
