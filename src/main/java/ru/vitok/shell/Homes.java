package ru.vitok.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import ru.vitok.assessment.Results;
import ru.vitok.people.Role;
import ru.vitok.people.Viewer;
import ru.vitok.search.EntryType;
import ru.vitok.uikit.Card;

/** Which blocks a person meets, by role, the most useful first; a person of several roles meets each block once. */
@Component
class Homes {

    /** The wide column and the narrow one. */
    record Page(List<Card> main, List<Card> side) {}

    private final FieldBlocks fields;
    private final SessionBlocks sessions;
    private final HelpBlocks help;
    private final AnswerBlocks answers;
    private final MonitoringBlocks monitoring;
    private final PortalBlock portal;
    private final FoundBlocks found;
    private final ContactsBlock contacts;
    private final Results results;

    Homes(
            FieldBlocks fields,
            SessionBlocks sessions,
            HelpBlocks help,
            AnswerBlocks answers,
            MonitoringBlocks monitoring,
            PortalBlock portal,
            FoundBlocks found,
            ContactsBlock contacts,
            Results results) {
        this.fields = fields;
        this.sessions = sessions;
        this.help = help;
        this.answers = answers;
        this.monitoring = monitoring;
        this.portal = portal;
        this.found = found;
        this.contacts = contacts;
        this.results = results;
    }

    Page of(Viewer viewer, Locale language) {
        var main = new LinkedHashMap<String, Supplier<Card>>();
        var side = new LinkedHashMap<String, Supplier<Card>>();
        watchers(viewer, language, main, side);
        schools(viewer, language, main, side);
        leaders(viewer, language, main);
        if (viewer.has(Role.ADMIN)) {
            main.put("portal", portal::state);
        }
        var onlyAdmin = viewer.grants().stream().allMatch(grant -> grant.role() == Role.ADMIN);
        if (!onlyAdmin) {
            reviewers(viewer, main, side);
            main.putIfAbsent("fields", () -> fields.newest(viewer, language));
            if (!viewer.has(Role.COMMITTEE)) {
                main.put(
                        "practices",
                        () -> found.block(viewer, EntryType.PRACTICE, "shell.home.practices", "/practices"));
            }
        }
        if (viewer.has(Role.SCHOOL_ADMIN, Role.SCHOOL_HEAD, Role.METHODIST, Role.ANALYST, Role.COMMITTEE)
                && viewer.municipality().stream()
                        .anyMatch(it -> !results.slices(it).isEmpty())) {
            side.put("note", () -> new NoteBlock(viewer));
        }
        side.put("coming", () -> sessions.coming(language));
        if (viewer.has(Role.TEACHER)) {
            help.own().ifPresent(card -> side.put("own", () -> card));
        }
        if (viewer.has(Role.SCHOOL_ADMIN, Role.SCHOOL_HEAD)) {
            contacts.service(viewer).ifPresent(card -> side.put("contacts", () -> card));
        }
        return new Page(made(main), made(side));
    }

    private void watchers(
            Viewer viewer, Locale language, Map<String, Supplier<Card>> main, Map<String, Supplier<Card>> side) {
        if (viewer.has(Role.COMMITTEE)) {
            main.put("year", monitoring::year);
            main.put("helped", () -> monitoring.helped(language));
        }
        if (viewer.has(Role.COMMITTEE, Role.METHODIST)) {
            main.put("late", () -> answers.overdue(language));
        }
        if (viewer.has(Role.METHODIST)) {
            side.put("queue", help::waiting);
        }
    }

    private void schools(
            Viewer viewer, Locale language, Map<String, Supplier<Card>> main, Map<String, Supplier<Card>> side) {
        if (viewer.has(Role.SCHOOL_ADMIN, Role.SCHOOL_HEAD)) {
            main.put("to-answer", () -> answers.toAnswer(viewer, language));
            main.put("fields", () -> fields.unmarked(viewer, language));
            side.put("school-help", () -> help.school(viewer, language));
        }
    }

    private void leaders(Viewer viewer, Locale language, Map<String, Supplier<Card>> main) {
        if (viewer.has(Role.CLUB_LEADER, Role.ASSOCIATION_HEAD)) {
            main.put("prepare", () -> sessions.prepare(language));
            main.put("waiting", () -> fields.waiting(viewer));
            main.put("asked", () -> help.asked(viewer, language));
        }
    }

    private void reviewers(Viewer viewer, Map<String, Supplier<Card>> main, Map<String, Supplier<Card>> side) {
        var first = viewer.has(Role.EXPERT, Role.INSTITUTE) ? main : side;
        answers.toReview().ifPresent(card -> first.put("review", () -> card));
    }

    private static List<Card> made(Map<String, Supplier<Card>> blocks) {
        return blocks.values().stream().map(Supplier::get).toList();
    }
}
