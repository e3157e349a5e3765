package ru.vitok.assessment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.assessment.ResultStatus;
import ru.vitok.assessment.TaskResult;
import ru.vitok.curriculum.Level;
import ru.vitok.curriculum.ThresholdProfile;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.ModuleTranslations;

@PortalTest
class HeatCellsTest {

    @Autowired
    Formats formats;

    @Test
    void aNumberThatRoundingWouldPutAmongOthersIsWrittenWithAsManyDigitsAsTellItApart() {
        assertThat(exact(59.6, ResultStatus.UNCERTAIN)).isEqualTo("59,6");
        assertThat(exact(56.7, ResultStatus.INSUFFICIENT)).isEqualTo("56,7");
        assertThat(exact(59.96, ResultStatus.UNCERTAIN)).isEqualTo("59,96");
        assertThat(exact(59.4, ResultStatus.UNCERTAIN)).isNull();
        assertThat(exact(60.0, ResultStatus.SUFFICIENT)).isNull();
        assertThat(exact(null, ResultStatus.TOO_FEW)).isNull();
    }

    private @Nullable String exact(@Nullable Double percent, ResultStatus status) {
        var thresholds = new ThresholdProfile("FIOCO", 60, 57, 30, 28.5, "", Map.of());
        var cells = new HeatCells(thresholds, new Div(), formats, ModuleTranslations.RUSSIAN);
        return cells.exact(new TaskResult(
                "1",
                1,
                Level.B,
                null,
                null,
                percent,
                null,
                null,
                100,
                status,
                new TaskResult.Reference(null, null, null)));
    }
}
