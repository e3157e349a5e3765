package ru.vitok.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.assessment.OlympiadFilter;
import ru.vitok.assessment.OlympiadRow;
import ru.vitok.assessment.OlympiadStage;

/** Year, stage and subject; they live in the address. */
class GiftedFilters extends Div {

    GiftedFilters(OlympiadFilter filter, List<OlympiadRow> all) {
        addClassName("v-filters");
        var stages = choice("stage", filter.stage(), all, OlympiadRow::stage, this::stage, filter, false);
        stages.addClassName("is-whole");
        add(
                choice("year", filter.year(), all, OlympiadRow::year, String::valueOf, filter, false),
                stages,
                choice("subject", filter.subject(), all, OlympiadRow::subject, it -> it, filter, true));
    }

    private String stage(OlympiadStage stage) {
        return getTranslation("assessment.stage." + stage);
    }

    /** What the address asks for; the newest year's stage where it asks for nothing there is. */
    static OlympiadFilter read(Location location, OlympiadRow newest) {
        var query = location.getQueryParameters();
        var year = query.getSingleParameter("year")
                .filter(it -> it.matches("\\d{4}"))
                .map(Integer::valueOf);
        var stage = query.getSingleParameter("stage")
                .filter(it -> it.matches("SCHOOL|MUNICIPAL|REGIONAL|FINAL|UNKNOWN"))
                .map(OlympiadStage::valueOf);
        return new OlympiadFilter(
                year.orElse(newest.year()),
                stage.orElse(newest.stage()),
                query.getSingleParameter("subject").orElse(null),
                null);
    }

    private <T> Select<T> choice(
            String name,
            @Nullable T value,
            List<OlympiadRow> all,
            Function<OlympiadRow, T> part,
            Function<T, String> words,
            OlympiadFilter now,
            boolean open) {
        var options = all.stream().map(part).distinct().sorted().toList();
        var select = new FilterSelect<>("analysis.gifted.filter." + name, value, options, words, chosen -> {
            var address = address(now);
            address.remove(name);
            if (chosen != null) {
                address.put(name, List.of(chosen.toString()));
            }
            UI.getCurrent().navigate(AssessmentPaths.GIFTED, new QueryParameters(address));
        });
        select.setEmptySelectionAllowed(open);
        return select;
    }

    private static Map<String, List<String>> address(OlympiadFilter filter) {
        var address = new LinkedHashMap<String, List<String>>();
        address.put("year", List.of(String.valueOf(filter.year())));
        address.put("stage", List.of(String.valueOf(filter.stage())));
        if (filter.subject() != null) {
            address.put("subject", List.of(filter.subject()));
        }
        return address;
    }
}
