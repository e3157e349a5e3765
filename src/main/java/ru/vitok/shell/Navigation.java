package ru.vitok.shell;

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

    private static final List<Entry> ENTRIES = List.of(
            new Entry("", "shell.nav.home", "home", ALL),
            new Entry("difficulties/mine", "shell.nav.my-difficulties", "circle-help", TEACHERS),
            new Entry(
                    "data",
                    "shell.nav.data",
                    "database",
                    Role.SCHOOL_ADMIN,
                    Role.SCHOOL_HEAD,
                    Role.METHODIST,
                    Role.ANALYST,
                    Role.COMMITTEE),
            new Entry("problem-fields", "shell.nav.problem-fields", "target", STAFF),
            new Entry("clubs", "shell.nav.clubs", "users", ALL),
            new Entry("sessions", "shell.nav.sessions", "calendar-days", ALL),
            new Entry("practices", "shell.nav.practices", "library", ALL),
            new Entry("desk", "shell.nav.difficulties", "inbox", Role.METHODIST),
            new Entry("courses", "shell.nav.courses", "graduation-cap", ALL),
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
            new Entry(PeoplePaths.SETTINGS, "shell.nav.settings", "sliders-horizontal", Role.ADMIN, Role.COMMITTEE));

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

    /** The phone's bottom bar has room for four. */
    static Set<String> onPhone(Viewer viewer) {
        if (viewer.has(Role.ADMIN)) {
            return Set.of("", PeoplePaths.PEOPLE, PeoplePaths.ORGANISATIONS, PeoplePaths.SETTINGS);
        }
        return viewer.has(Role.TEACHER)
                ? Set.of("", "difficulties/mine", "practices", "sessions")
                : Set.of("", "problem-fields", "sessions", "desk");
    }
}
