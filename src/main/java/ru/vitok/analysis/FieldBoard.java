package ru.vitok.analysis;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/** Lists of problem fields by pages, as far as the asking person may see them. */
@Service
public class FieldBoard {

    private static final int MOST = 2000;

    private final FieldPages pages;
    private final OpenFields fields;
    private final FieldVoices voices;
    private final FieldSchools schools;
    private final Viewers viewers;

    FieldBoard(FieldPages pages, OpenFields fields, FieldVoices voices, FieldSchools schools, Viewers viewers) {
        this.pages = pages;
        this.fields = fields;
        this.voices = voices;
        this.schools = schools;
        this.viewers = viewers;
    }

    @Transactional(readOnly = true)
    public FieldChoices choices() {
        return pages.choices(viewers.current().tokens());
    }

    @Transactional(readOnly = true)
    public int count(ProblemFieldFilter filter) {
        if (filter.confirmed()) {
            return confirmed(filter).size();
        }
        return pages.count(filter, viewers.current().tokens());
    }

    /** The newest year first, in it the most severe. */
    @Transactional(readOnly = true)
    public List<ProblemFieldRow> page(ProblemFieldFilter filter, int offset, int limit) {
        if (filter.confirmed()) {
            return confirmed(filter).stream().skip(offset).limit(limit).toList();
        }
        return pages.page(filter, viewers.current().tokens(), offset, limit).stream()
                .map(fields::shown)
                .toList();
    }

    /** Those whose figure is that of one school, as their pages say. */
    @Transactional(readOnly = true)
    public Set<UUID> ofOneSchool(List<ProblemFieldRow> rows) {
        return rows.stream().filter(schools::ofOne).map(ProblemFieldRow::id).collect(Collectors.toSet());
    }

    /** What teachers say is no column of a field: it is asked of all that fit, in a few queries. */
    private List<ProblemFieldRow> confirmed(ProblemFieldFilter filter) {
        var all = pages.page(filter, viewers.current().tokens(), 0, MOST).stream()
                .map(fields::shown)
                .toList();
        var said = voices.of(all);
        return all.stream()
                .filter(it -> said.getOrDefault(it.id(), FieldVoice.NONE).confirms())
                .toList();
    }

    /** The newest fields of these subjects and grades; an empty collection narrows nothing. */
    @Transactional(readOnly = true)
    public List<ProblemFieldRow> recent(Collection<String> subjects, Collection<Integer> grades, int limit) {
        return pages.recent(viewers.current().tokens(), subjects, grades, limit).stream()
                .map(fields::shown)
                .toList();
    }
}
