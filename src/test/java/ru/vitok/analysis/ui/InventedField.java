package ru.vitok.analysis.ui;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.ProblemFieldStatus;
import ru.vitok.analysis.Reference;
import ru.vitok.analysis.Scope;

/** Rows of fields with figures written by hand: 40 %, n = 100, threshold 60 %, in 2026. */
final class InventedField {

    private InventedField() {}

    static ProblemFieldRow with(ProblemFieldStatus status) {
        return row(Scope.MUNICIPALITY, status, null, null, List.of(2026), 1, null);
    }

    static ProblemFieldRow in(List<Integer> years) {
        return row(Scope.MUNICIPALITY, ProblemFieldStatus.CANDIDATE, null, null, years, 3, null);
    }

    static ProblemFieldRow ofSchool(String name) {
        return row(Scope.SCHOOL, ProblemFieldStatus.CANDIDATE, null, name, List.of(2025, 2026), 3, null);
    }

    /** Confirmed, while later data give another value. */
    static ProblemFieldRow ofVillages(double newer) {
        return row(Scope.CLUSTER, ProblemFieldStatus.CONFIRMED, "село", null, List.of(2026), 2, newer);
    }

    private static ProblemFieldRow row(
            Scope scope,
            ProblemFieldStatus status,
            @Nullable String cluster,
            @Nullable String school,
            List<Integer> years,
            int severity,
            @Nullable Double newer) {
        return new ProblemFieldRow(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "VPR",
                "Математика",
                6,
                "M6.1",
                "Доли",
                List.of("1"),
                scope,
                cluster,
                school == null ? null : UUID.randomUUID(),
                school,
                2026,
                List.of(),
                40,
                null,
                null,
                100,
                60,
                new Reference(null, null, null),
                years,
                List.of(),
                severity,
                status,
                List.of(),
                null,
                newer);
    }
}
