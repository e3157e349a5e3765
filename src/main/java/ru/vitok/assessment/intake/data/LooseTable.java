package ru.vitok.assessment.intake.data;

import java.util.List;
import java.util.Map;

/** A table kept as it is, by header: olympiads, surveys, difficulties seen at attestation. */
public record LooseTable(List<Line> lines) implements Content {

    public record Line(int row, Map<String, String> values) {}

    @Override
    public int rows() {
        return lines.size();
    }
}
