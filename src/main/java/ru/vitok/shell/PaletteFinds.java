package ru.vitok.shell;

import com.vaadin.flow.component.Component;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import ru.vitok.club.ClubPeople;
import ru.vitok.club.ClubRole;
import ru.vitok.people.Viewers;
import ru.vitok.search.EntryType;
import ru.vitok.search.Search;
import ru.vitok.search.SearchHit;

/** Gathers the palette's lines in groups; rights are part of every query behind it. */
@Service
class PaletteFinds {

    private static final int ALL = 40;
    private static final int EACH = 4;
    private static final Map<EntryType, String> ICONS = new EnumMap<>(Map.of(
            EntryType.PRACTICE, "library",
            EntryType.SESSION, "calendar-days",
            EntryType.DIFFICULTY, "circle-help",
            EntryType.COURSE, "graduation-cap",
            EntryType.PROBLEM_FIELD, "target",
            EntryType.RECOMMENDATION, "list-checks",
            EntryType.CLUB, "users"));

    private final Search search;
    private final ClubPeople people;
    private final PaletteActions actions;
    private final Viewers viewers;

    PaletteFinds(Search search, ClubPeople people, PaletteActions actions, Viewers viewers) {
        this.search = search;
        this.people = people;
        this.actions = actions;
        this.viewers = viewers;
    }

    /** Group headings with their lines, empty groups left out. */
    Map<String, List<PaletteItem>> find(Component on, String typed) {
        var viewer = viewers.current();
        var groups = new LinkedHashMap<String, List<PaletteItem>>();
        put(groups, on.getTranslation("shell.palette.deeds"), actions.deeds(on, viewer, typed));
        var found = search.quick(typed, ALL).stream().collect(Collectors.groupingBy(SearchHit::type));
        for (var type : EntryType.values()) {
            put(
                    groups,
                    on.getTranslation("search.type." + type),
                    found.getOrDefault(type, List.of()).stream()
                            .limit(EACH)
                            .map(PaletteFinds::item)
                            .toList());
        }
        put(
                groups,
                on.getTranslation("shell.palette.people"),
                people.named(typed, EACH).stream()
                        .map(it -> PaletteItem.of(
                                "user",
                                it.name(),
                                on.getTranslation(
                                        it.role() == ClubRole.LEADER ? "shell.palette.leads" : "shell.palette.belongs",
                                        it.clubTitle()),
                                it.path()))
                        .toList());
        put(groups, on.getTranslation("shell.palette.pages"), actions.pages(on, viewer, typed));
        return groups;
    }

    private static void put(Map<String, List<PaletteItem>> groups, String title, List<PaletteItem> items) {
        if (!items.isEmpty()) {
            groups.put(title, items);
        }
    }

    private static PaletteItem item(SearchHit hit) {
        var path = hit.path().startsWith("/") ? hit.path().substring(1) : hit.path();
        return new PaletteItem(
                ICONS.getOrDefault(hit.type(), "search"),
                hit.title(),
                hit.titleHtml(),
                hit.note() == null ? "" : hit.note(),
                path);
    }
}
