package ru.vitok.session.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.club.YearPlans;

/** A session that a club's plan of the year foresaw: the line fills the form and then shows the session. */
@Component
class PlannedLine {

    private static final int WEEK = 7;

    private final YearPlans plans;

    PlannedLine(YearPlans plans) {
        this.plans = plans;
    }

    void fill(PlanForm form, @Nullable UUID line) {
        if (line == null) {
            return;
        }
        var item = plans.line(line).item();
        form.title.setValue(item.title());
        if (form.goal.isEmpty()) {
            form.goal.setValue(item.product());
        }
        // a week of the month for holidays, a week for signing up
        var first = UsualStart.after(item.month().atStartOfDay().plusDays(WEEK));
        if (first.isAfter(form.starts.getValue())) {
            form.starts.setValue(first);
        }
    }

    void became(@Nullable UUID line, UUID session) {
        if (line != null) {
            plans.hold(line, session);
        }
    }
}
