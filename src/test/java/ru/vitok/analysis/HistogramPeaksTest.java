package ru.vitok.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import ru.vitok.curriculum.Boundaries;
import ru.vitok.statistics.Distribution;

class HistogramPeaksTest {

    private static final Boundaries BOUNDS = new Boundaries(3, 8, 11);

    @Test
    void aPeakOnABoundaryWithATooth() {
        // around score 3: 6, 2, 8, 8, mean 6; 20 is 3.3 times that, and 2 is less than half of it
        var works = new Distribution(List.of(0, 6, 2, 20, 8, 8, 5, 5, 5, 5, 4, 4, 4, 0));

        assertThat(HistogramPeaks.of(works, BOUNDS))
                .isEqualTo(new PeakNote(PeakNote.State.FOUND, List.of(new PeakNote.Peak(3, 3, 20, 20 / 6.0, true))));
    }

    @Test
    void aModeElsewhereIsNoMarker() {
        var works = new Distribution(List.of(0, 6, 5, 6, 8, 20, 5, 5, 5, 5, 4, 4, 4, 0));

        assertThat(HistogramPeaks.of(works, BOUNDS).state()).isEqualTo(PeakNote.State.NONE);
    }

    @Test
    void withoutBoundariesOrWithFewWorksNothingIsReckoned() {
        var few = new Distribution(List.of(0, 0, 0, 49));

        assertThat(HistogramPeaks.of(few, BOUNDS).state()).isEqualTo(PeakNote.State.FEW_WORKS);
        assertThat(HistogramPeaks.of(few, null).state()).isEqualTo(PeakNote.State.NO_BOUNDARIES);
    }
}
