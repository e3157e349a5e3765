package ru.vitok.shell;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import ru.vitok.people.PeoplePaths;
import ru.vitok.people.Role;
import ru.vitok.people.Viewer;

/** What stands in the menu, in the order of the cycle; a role sees only what it can use. */
final class Navigation {

    private static final Role[] STAFF = {
        Role.ASSOCIATION_HEAD,
        Role.CLUB_LEADER,
        Role.CLUB_MEMBER,
        Role.SCHOOL_ADMIN,
        Role.SCHOOL_HEAD,
        Role.METHODIST,
        Role.ANALYST,
        Role.COMMITTEE,
        Role.INSTITUTE,
        Role.EXPERT
    };
    private static final Role[] TEACHERS = {Role.TEACHER};
    private static final Role[] ALL = Role.values();
    /** The administrator keeps the portal running and sees nobody's clubs. */
    private static final Role[] AT_WORK =
            Arrays.stream(ALL).filter(it -> it != Role.ADMIN).toArray(Role[]::new);

    private static final List<Entry> ENTRIES = List.of(
            new Entry("", "shell.nav.home", "home", ALL),
            new Entry("difficulties/mine", "shell.nav.my-difficulties", "circle-help", TEACHERS),
            new Entry(
                    "data",
                    "shell.nav.data",
                    "database",
                    Role.ASSOCIATION_HEAD,
                    Role.CLUB_LEADER,
                    Role.SCHOOL_ADMIN,
                    Role.SCHOOL_HEAD,
                    Role.METHODIST,
                    Role.ANALYST,
                    Role.COMMITTEE,
                    Role.INSTITUTE),
            new Entry("problem-fields", "shell.nav.problem-fields", "target", STAFF),
            new Entry("clubs", "shell.nav.clubs", "users", AT_WORK),
            new Entry("sessions", "shell.nav.sessions", "calendar-days", ALL),
            new Entry("practices", "shell.nav.practices", "library", ALL),
            new Entry("desk", "shell.nav.difficulties", "inbox", Role.METHODIST),
            new Entry("courses", "shell.nav.courses", "graduation-cap", AT_WORK),
            new Entry(
                    "recommendations",
                    "shell.nav.recommendations",
                    "list-checks",
                    Role.SCHOOL_ADMIN,
                    Role.SCHOOL_HEAD,
                    Role.METHODIST,
                    Role.ANALYST,
                    Role.COMMITTEE,
                    Role.ASSOCIATION_HEAD,
                    Role.CLUB_LEADER),
            new Entry("monitoring", "shell.nav.monitoring", "activity", Role.METHODIST, Role.ANALYST, Role.COMMITTEE),
            new Entry(PeoplePaths.PEOPLE, "shell.nav.people", "users-round", Role.ADMIN),
            new Entry(PeoplePaths.ORGANISATIONS, "shell.nav.organisations", "building-2", Role.ADMIN),
            new Entry(PeoplePaths.SETTINGS, "shell.nav.settings", "sliders-horizontal", Role.ADMIN, Role.COMMITTEE),
            new Entry("search/words", "shell.nav.words", "book-open", Role.ADMIN));

    record Entry(String path, String key, String icon, Role... roles) {}

    private Navigation() {}

    static List<Entry> of(Viewer viewer) {
        if (viewer.guest()) {
            return List.of(
                    new Entry("welcome", "shell.nav.welcome", "home"),
                    new Entry("practices", "shell.nav.practices", "library"),
                    new Entry("sessions", "shell.nav.sessions", "calendar-days"));
        }
        return ENTRIES.stream().filter(entry -> viewer.has(entry.roles())).toList();
    }

    /** The phone's bottom bar has room for four: where the person's day goes, the nearest role first. */
    static Set<String> onPhone(Viewer viewer) {
        if (viewer.has(Role.ADMIN)) {
            return Set.of("", PeoplePaths.PEOPLE, PeoplePaths.ORGANISATIONS, PeoplePaths.SETTINGS);
        }
        if (viewer.has(Role.TEACHER)) {
            return Set.of("", "difficulties/mine", "practices", "sessions");
        }
        if (viewer.has(Role.METHODIST)) {
            return Set.of("", "problem-fields", "sessions", "desk");
        }
        if (viewer.has(Role.COMMITTEE)) {
            return Set.of("", "problem-fields", "recommendations", "monitoring");
        }
        if (viewer.has(Role.ANALYST)) {
            return Set.of("", "data", "problem-fields", "monitoring");
        }
        if (viewer.has(Role.SCHOOL_ADMIN, Role.SCHOOL_HEAD)) {
            return Set.of("", "data", "problem-fields", "recommendations");
        }
        return viewer.has(Role.CLUB_LEADER, Role.ASSOCIATION_HEAD)
                ? Set.of("", "problem-fields", "clubs", "sessions")
                : Set.of("", "problem-fields", "sessions", "practices");
    }
}
