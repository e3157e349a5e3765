package ru.vitok.search.ui;

import com.vaadin.flow.component.Component;
import java.util.Set;

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

    static String of(String status, Component page) {
        return KNOWN.contains(status) ? page.getTranslation("search.status." + status) : status;
    }
}
