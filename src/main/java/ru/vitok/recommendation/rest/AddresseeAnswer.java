package ru.vitok.recommendation.rest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import ru.vitok.recommendation.Addressee;
import ru.vitok.recommendation.AddresseeStatus;

/** What one school has done about a recommendation. */
record AddresseeAnswer(
        String code,
        String name,
        AddresseeStatus status,
        String note,
        @Nullable LocalDate doneOn,
        boolean onBehalf,
        boolean overdue) {

    static AddresseeAnswer of(Addressee it, LocalDate due, LocalDate today) {
        return new AddresseeAnswer(
                it.code(), it.name(), it.status(), it.note(), it.doneOn(), it.onBehalf(), it.overdue(due, today));
    }
}
