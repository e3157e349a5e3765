package ru.vitok.assessment.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.ResultStatus;
import ru.vitok.assessment.TaskResult;
import ru.vitok.assessment.TaskResults;
import ru.vitok.curriculum.ThresholdProfile;
import ru.vitok.uikit.Formats;

/** Cells of the heat map with what is said of each. */
record HeatCells(ThresholdProfile thresholds, Component page, Formats formats, Locale language) {

    List<HeatJson.Cell> of(TaskResults results) {
        return results.tasks().stream()
                .map(it -> new HeatJson.Cell(it.percent(), it.status(), tip(it), exact(it)))
                .toList();
    }

    private String tip(TaskResult task) {
        var percent = task.percent();
        return percent == null
                ? page.getTranslation("assessment.tasks.few")
                : page.getTranslation("assessment.tasks.tip", formats.percent(percent, language), task.n());
    }

    /** 59.6 in yellow may not be called 60 beside a green 60; null where the whole number agrees with its colour. */
    @Nullable String exact(TaskResult task) {
        var percent = task.percent();
        if (percent == null || task.status() == ResultStatus.TOO_FEW) {
            return null;
        }
        if (agrees(task, Math.round(percent))) {
            return null;
        }
        return agrees(task, Math.round(percent * 10) / 10.0)
                ? formats.decimal(percent, language)
                : formats.hundredths(percent, language);
    }

    private boolean agrees(TaskResult task, double rounded) {
        return thresholds
                .of(task.number(), task.level(), rounded)
                .name()
                .equals(task.status().name());
    }
}
