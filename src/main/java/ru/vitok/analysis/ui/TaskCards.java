package ru.vitok.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.Comparisons;
import ru.vitok.analysis.FarWork;
import ru.vitok.analysis.ProfileNote;
import ru.vitok.analysis.Standing;
import ru.vitok.analysis.TaskComparison;
import ru.vitok.analysis.TaskProfile;
import ru.vitok.analysis.TaskProfiles;
import ru.vitok.assessment.SliceKey;
import ru.vitok.people.Action;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;

/** The cards about single tasks: beside others, and over the groups by mark. */
@Component
class TaskCards {

    private static final int SHOWN = 3;

    private final Comparisons comparisons;
    private final TaskProfiles profiles;
    private final Permissions permissions;
    private final Formats formats;

    TaskCards(Comparisons comparisons, TaskProfiles profiles, Permissions permissions, Formats formats) {
        this.comparisons = comparisons;
        this.profiles = profiles;
        this.permissions = permissions;
        this.formats = formats;
    }

    /** What the cards say, without a component: it may be read beside the page. */
    record Told(List<TaskComparison> beside, List<TaskProfile> profile, List<FarWork> far) {}

    Told read(SliceKey key, UUID municipality, @Nullable UUID school) {
        var beside = school == null
                ? comparisons.ofMunicipality(key, municipality)
                : comparisons.ofSchool(key, municipality, school);
        var far = school != null && small(school) ? profiles.far(key, municipality, school) : List.<FarWork>of();
        return new Told(beside, profile(key, municipality, school), far);
    }

    List<Card> of(Told told, String name) {
        var cards = new ArrayList<Card>();
        if (!told.beside().isEmpty()) {
            cards.add(beside(told.beside(), name));
        }
        if (!told.profile().isEmpty()) {
            cards.add(byMarks(told.profile(), name));
        }
        if (!told.far().isEmpty()) {
            var works = told.far().stream()
                    .map(it -> say("analysis.marks.far.work", it.code(), it.mark(), it.journal()))
                    .collect(Collectors.joining(", "));
            cards.add(new Card(say("analysis.marks.far"), new Paragraph(works), muted("analysis.marks.far.note")));
        }
        return cards;
    }

    private Card beside(List<TaskComparison> beside, String name) {
        return new Card(
                say("analysis.marks.beside." + beside.getFirst().against(), name),
                new ComparisonChart(
                        say(
                                "analysis.chart.difference.title",
                                ComparisonChart.count(beside, Standing.LOWER),
                                ComparisonChart.count(beside, Standing.HIGHER)),
                        beside),
                new ComparisonTable(beside, formats),
                muted("analysis.marks.beside.note"));
    }

    private Card byMarks(List<TaskProfile> told, String name) {
        if (!ProfileTable.marked(told)) {
            return new Card(
                    say("analysis.marks.profile.unmarked", name),
                    new ProfileTable(told, formats),
                    muted("analysis.marks.profile.unmarked.note"));
        }
        return new Card(
                say("analysis.marks.profile", name),
                new ProfileChart(
                        say(
                                "analysis.chart.profile.title",
                                count(told, ProfileNote.HARD_FOR_ALL),
                                count(told, ProfileNote.OPEN_TO_ALL)),
                        told),
                new ProfileTable(told, formats),
                muted("analysis.marks.profile.note"));
    }

    private static long count(List<TaskProfile> tasks, ProfileNote note) {
        return tasks.stream().filter(it -> it.notes().contains(note)).count();
    }

    private boolean small(UUID school) {
        return permissions.allows("results.small", Action.VIEW, school, null);
    }

    private List<TaskProfile> profile(SliceKey key, UUID municipality, @Nullable UUID school) {
        if (school == null) {
            return profiles.ofMunicipality(key, municipality);
        }
        return small(school) ? profiles.ofSchool(key, municipality, school) : List.of();
    }

    /** Of many tasks a phone shows the first; the chart above the table has them all. */
    static PlainTable shortened(PlainTable table, int tasks) {
        return table.shortened(SHOWN, say("analysis.marks.beside.all", tasks));
    }

    private static Paragraph muted(String key) {
        var words = new Paragraph(say(key));
        words.addClassNames("v-muted", "v-sm");
        return words;
    }

    private static String say(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
