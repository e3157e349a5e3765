package ru.vitok.search.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;
import ru.vitok.search.EntryType;
import ru.vitok.search.SearchHit;

/** The words for the states that entries carry; a state nobody named here is shown as its module wrote it. */
final class StatusWords {

    private static final Set<String> KNOWN = Set.of(
            "DRAFT",
            "IN_REVIEW",
            "ON_TRIAL",
            "TRIED",
            "RECOMMENDED",
            "IN_COURSE",
            "PUBLISHED",
            "ARCHIVED",
            "PLANNED",
            "OPEN",
            "RUNNING",
            "HELD",
            "CANCELLED",
            "NEW",
            "TAKEN",
            "ANSWERED",
            "CLOSED",
            "CONFIRMED",
            "CANDIDATE",
            "DONE",
            "ANNOUNCED",
            "LIVE",
            "MINUTES_APPROVED",
            "OFFERED",
            "HELPED",
            "SUBMITTED",
            "REVISION",
            "REJECTED");

    private StatusWords() {}

    /** In Russian a published practice is «опубликована», and a published field «опубликовано». */
    static String of(SearchHit hit, String status, Component page) {
        return hit.type() == EntryType.PRACTICE && "PUBLISHED".equals(status)
                ? page.getTranslation("search.status.PRACTICE_PUBLISHED")
                : of(status, page);
    }

    static String of(String status, Component page) {
        return KNOWN.contains(status) ? page.getTranslation("search.status." + status) : status;
    }
}
