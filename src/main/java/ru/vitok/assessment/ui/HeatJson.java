package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.HeatMap;
import ru.vitok.assessment.ResultStatus;
import ru.vitok.curriculum.Level;
import ru.vitok.uikit.Formats;
import tools.jackson.databind.json.JsonMapper;

/** The heat map as its web component wants it. */
record HeatJson(String caption, List<Head> taskHeads, List<Row> rows, Map<String, String> labels) {

    record Head(
            String number, @Nullable String level, @Nullable String title) {}

    record Row(String id, String name, boolean strong, List<Cell> cells) {}

    /** @param w the number in words of its own where rounding it would put it among numbers of another colour */
    record Cell(
            @Nullable Double v,
            ResultStatus s,
            String t,
            @Nullable String w) {}

    /** The id of the municipality's row. */
    static final String WHOLE = "all";

    static String of(HeatMap map, Component page, Formats formats) {
        var heads = map.municipality().tasks().stream()
                .map(it -> new Head(it.number(), level(it.level(), page), it.skill()))
                .toList();
        var rows = new ArrayList<Row>();
        var cells =
                new HeatCells(map.thresholds(), page, formats, UI.getCurrent().getLocale());
        var whole = page.getTranslation("assessment.tasks.municipality");
        rows.add(new Row(WHOLE, whole, true, cells.of(map.municipality())));
        map.schools().forEach(it -> rows.add(new Row(it.id().toString(), it.name(), false, cells.of(it.results()))));
        var labels = Map.of(
                "task", page.getTranslation("assessment.tasks.task"),
                "few", "··",
                "below", page.getTranslation("assessment.tasks.below"),
                "zone", page.getTranslation("assessment.tasks.zone"),
                "above", page.getTranslation("assessment.tasks.above"),
                "tooFew", page.getTranslation("assessment.tasks.few"));
        var json = new HeatJson(page.getTranslation("assessment.tasks.caption"), heads, rows, labels);
        return JsonMapper.shared().writeValueAsString(json);
    }

    static String level(@Nullable Level level, Component page) {
        return level == null
                ? ""
                : page.getTranslation(
                        switch (level) {
                            case B -> "assessment.level.basic";
                            case A -> "assessment.level.advanced";
                            case H -> "assessment.level.high";
                        });
    }
}
