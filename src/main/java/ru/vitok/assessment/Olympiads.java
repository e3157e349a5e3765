package ru.vitok.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.assessment.gifted.OlympiadStore;
import ru.vitok.assessment.gifted.OlympiadSum;
import ru.vitok.assessment.gifted.SmallCounts;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Action;
import ru.vitok.people.Organisations;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewers;
import ru.vitok.statistics.Proportions;

/** Olympiads and contests of a municipality in counts; never a list of schools. */
@Service
public class Olympiads {

    private static final int LEAST = 10;
    private static final double PERCENT = 100;

    private final OlympiadStore store;
    private final Organisations organisations;
    private final Permissions permissions;
    private final Viewers viewers;

    Olympiads(OlympiadStore store, Organisations organisations, Permissions permissions, Viewers viewers) {
        this.store = store;
        this.organisations = organisations;
        this.permissions = permissions;
        this.viewers = viewers;
    }

    /** Subjects of every stage, the newest year first, each followed by its grades. */
    @Transactional(readOnly = true)
    public List<OlympiadRow> rows(OlympiadFilter filter) {
        return rows(viewers.current().municipality().orElseThrow(Refusal::notFound), filter);
    }

    @Transactional(readOnly = true)
    public List<OlympiadRow> rows(UUID municipality, OlympiadFilter filter) {
        permissions.require("olympiad.municipality", Action.VIEW, municipality, null);
        var sums = viewers.asSystem(() -> store.sums(municipality));
        var hidden = hidden(sums);
        var schools = organisations.schools(municipality).size();
        return sums.stream()
                .filter(it -> fits(it, filter))
                .map(it -> row(it, hidden.contains(it), schools))
                .toList();
    }

    private static boolean fits(OlympiadSum sum, OlympiadFilter filter) {
        return (filter.year() == null || filter.year() == sum.year())
                && (filter.stage() == null || filter.stage() == sum.stage())
                && (filter.subject() == null || filter.subject().equals(sum.subject()))
                && (filter.grade() == null || filter.grade().equals(sum.grade()));
    }

    /** Subjects hide within their stage, grades within their subject. */
    private static Set<OlympiadSum> hidden(List<OlympiadSum> sums) {
        var hidden = new HashSet<OlympiadSum>();
        var rounds = sums.stream().collect(Collectors.groupingBy(OlympiadSum::round));
        for (var round : rounds.values()) {
            var subjects = round.stream().filter(it -> it.grade() == null).toList();
            var few = SmallCounts.hidden(subjects, OlympiadSum::n, LEAST);
            hidden.addAll(few);
            for (var subject : subjects) {
                var grades = new ArrayList<>(round);
                grades.removeIf(it -> it.grade() == null || !it.subject().equals(subject.subject()));
                hidden.addAll(few.contains(subject) ? grades : SmallCounts.hidden(grades, OlympiadSum::n, LEAST));
            }
        }
        return hidden;
    }

    private static OlympiadRow row(OlympiadSum sum, boolean hidden, int schools) {
        if (hidden) {
            return new OlympiadRow(
                    sum.year(),
                    sum.stage(),
                    sum.subject(),
                    sum.grade(),
                    true,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        var share = Proportions.wilson(sum.winners() + sum.prizes(), sum.n()).times(PERCENT);
        return new OlympiadRow(
                sum.year(),
                sum.stage(),
                sum.subject(),
                sum.grade(),
                false,
                sum.n(),
                sum.winners(),
                sum.prizes(),
                share.value(),
                share.low(),
                share.high(),
                sum.schools(),
                schools == 0 ? null : PERCENT * sum.schools() / schools);
    }
}
