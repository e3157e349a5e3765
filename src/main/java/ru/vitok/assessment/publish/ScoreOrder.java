package ru.vitok.assessment.publish;

import java.util.Arrays;
import ru.vitok.assessment.intake.data.Participant;

/** A work's scores in the order of its slice; tasks that the file had not are marked so. */
final class ScoreOrder {

    private ScoreOrder() {}

    static short[] ordered(short[] scores, int[] places, int size) {
        var ordered = new short[size];
        Arrays.fill(ordered, Participant.NOT_IN_FORM);
        for (int i = 0; i < scores.length; i++) {
            ordered[places[i]] = scores[i];
        }
        return ordered;
    }
}
