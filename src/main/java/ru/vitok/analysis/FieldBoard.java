package ru.vitok.analysis;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vitok.people.Viewers;

/** Lists of problem fields by pages, as far as the asking person may see them. */
@Service
public class FieldBoard {

    private final FieldPages pages;
    private final ProblemFields fields;
    private final Viewers viewers;

    FieldBoard(FieldPages pages, ProblemFields fields, Viewers viewers) {
        this.pages = pages;
        this.fields = fields;
        this.viewers = viewers;
    }

    @Transactional(readOnly = true)
    public FieldChoices choices() {
        return pages.choices(viewers.current().tokens());
    }

    @Transactional(readOnly = true)
    public int count(ProblemFieldFilter filter) {
        return pages.count(filter, viewers.current().tokens());
    }

    /** The newest year first, in it the most severe. */
    @Transactional(readOnly = true)
    public List<ProblemFieldRow> page(ProblemFieldFilter filter, int offset, int limit) {
        return pages.page(filter, viewers.current().tokens(), offset, limit).stream()
                .map(fields::shown)
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
