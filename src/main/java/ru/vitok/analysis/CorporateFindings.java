package ru.vitok.analysis;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Organisation;
import ru.vitok.people.Organisations;
import ru.vitok.people.Viewers;

/** Deficits of associations: talked over like problem fields, though no rule finds them. */
@Service
public class CorporateFindings {

    private final ObjectProvider<CorporateVoices> corporate;
    private final Organisations organisations;
    private final Viewers viewers;

    CorporateFindings(ObjectProvider<CorporateVoices> corporate, Organisations organisations, Viewers viewers) {
        this.corporate = corporate;
        this.organisations = organisations;
        this.viewers = viewers;
    }

    /** Those of the reader's municipality; of all that a person of the region may see. */
    @Transactional(readOnly = true)
    public List<CorporateVoice> list() {
        var here = viewers.current().municipality();
        var places = here.isPresent()
                ? List.of(here.get())
                : organisations.municipalities().stream().map(Organisation::id).toList();
        return places.stream()
                .flatMap(place -> corporate.orderedStream().flatMap(it -> it.of(place).stream()))
                .distinct()
                .toList();
    }
}
