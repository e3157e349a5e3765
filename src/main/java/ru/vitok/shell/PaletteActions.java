package ru.vitok.shell;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.people.Viewer;

/** What can be done and opened from the palette, as far as the person's roles allow. */
@org.springframework.stereotype.Component
class PaletteActions {

    /** Something to do; who may is asked of the matrix under the object's name. */
    private enum Deed {
        ASK("circle-help", "difficulties/new", "difficulty.new"),
        PLAN("calendar-plus", "sessions/new", "session.new"),
        SHARE("pencil", "practices/new", "practice.draft"),
        RECOMMEND("list-checks", "recommendations/new", "recommendation.sent"),
        IMPORT("upload", "data/import", "import");

        private final String icon;
        private final String path;
        private final String object;

        Deed(String icon, String path, String object) {
            this.icon = icon;
            this.path = path;
            this.object = object;
        }
    }

    private final Permissions permissions;

    PaletteActions(Permissions permissions) {
        this.permissions = permissions;
    }

    /** Deeds whose words hold all that was typed; all of them while nothing is typed. */
    List<PaletteItem> deeds(Component on, Viewer viewer, String typed) {
        if (viewer.guest()) {
            return List.of();
        }
        return Arrays.stream(Deed.values())
                .filter(deed -> permissions.anywhere(deed.object, Action.CREATE))
                .filter(deed -> deed != Deed.PLAN || leads(viewer))
                .filter(deed -> fits(
                        typed,
                        on.getTranslation("shell.palette." + deed),
                        on.getTranslation("shell.palette." + deed + ".words")))
                .map(deed -> PaletteItem.of(deed.icon, on.getTranslation("shell.palette." + deed), "", deed.path))
                .toList();
    }

    List<PaletteItem> pages(Component on, Viewer viewer, String typed) {
        var entries = new ArrayList<>(Navigation.of(viewer));
        if (!viewer.guest()) {
            entries.add(new Navigation.Entry("notices", "shell.palette.notices", "bell"));
            entries.add(new Navigation.Entry("profile", "shell.profile.title", "settings"));
        }
        return entries.stream()
                .filter(entry -> fits(typed, on.getTranslation(entry.key())))
                .map(entry -> PaletteItem.of(entry.icon(), on.getTranslation(entry.key()), "", entry.path()))
                .toList();
    }

    private static boolean leads(Viewer viewer) {
        return viewer.grants().stream().anyMatch(grant -> switch (grant.role()) {
            case CLUB_LEADER, ASSOCIATION_HEAD, METHODIST, COMMITTEE, INSTITUTE -> true;
            default -> false;
        });
    }

    private static boolean fits(String typed, String... texts) {
        var all = folded(String.join(" ", texts));
        return Stream.of(folded(typed).split("\\s+")).allMatch(word -> (" " + all).contains(" " + word));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
    }
}
