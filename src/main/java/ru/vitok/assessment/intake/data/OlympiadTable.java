package ru.vitok.assessment.intake.data;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.assessment.OlympiadStage;
import ru.vitok.assessment.OlympiadStatus;

/** Who took part in an olympiad or a contest, under codes; what the title says of stage and year. */
public record OlympiadTable(OlympiadStage stage, @Nullable Integer year, List<Line> lines) implements Content {

    /**
     * @param grade the grade whose tasks were done
     * @param studies the grade of study, where it is another one
     */
    public record Line(
            int row,
            @Nullable OlympiadStage stage,
            @Nullable String contest,
            String subject,
            int grade,
            @Nullable Integer studies,
            @Nullable String code,
            @Nullable String school,
            @Nullable Double score,
            @Nullable Double maxScore,
            OlympiadStatus status) {}

    @Override
    public int rows() {
        return lines.size();
    }

    @Override
    public int participants() {
        return lines.size();
    }
}
