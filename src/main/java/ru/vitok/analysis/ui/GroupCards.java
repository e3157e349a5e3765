package ru.vitok.analysis.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vitok.analysis.GroupFigures;
import ru.vitok.analysis.TestScores;
import ru.vitok.analysis.WorkFigures;
import ru.vitok.assessment.SliceKey;
import ru.vitok.curriculum.Tests;
import ru.vitok.people.Organisation;
import ru.vitok.statistics.Interval;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;

/** The cards about whole works: the municipality, its clusters and schools, and the histogram of one of them. */
@org.springframework.stereotype.Component
class GroupCards {

    private final WorkFigures figures;
    private final TestScores testScores;
    private final Tests tests;
    private final Formats formats;

    GroupCards(WorkFigures figures, TestScores testScores, Tests tests, Formats formats) {
        this.figures = figures;
        this.testScores = testScores;
        this.tests = tests;
        this.formats = formats;
    }

    /** What the cards say, without a component: it may be read beside the page. */
    record Told(List<GroupFigures> groups, Map<String, Interval> testScores) {}

    Told read(SliceKey key, UUID municipality) {
        var groups = figures.groups(key, municipality);
        return new Told(groups, testScores.means(key, municipality, groups));
    }

    List<Component> of(Told told, SliceKey key, UUID municipality, @Nullable Organisation school) {
        var form = tests.find(municipality, key.procedure(), key.subject(), key.grade(), key.year())
                .orElse(null);
        var marked = told.groups().stream().anyMatch(GroupFigures::marked);
        var cards = new ArrayList<Component>();
        var card = new Card(
                say(GroupTable.title(told.groups())),
                new FormWords(form),
                new GroupTable(told.groups(), told.testScores(), key, formats),
                muted("analysis.marks.groups.note" + (marked ? "" : ".unmarked")));
        if (GroupTable.journals(told.groups())) {
            card.add(muted("analysis.marks.groups.note.journal"));
        }
        cards.add(card);
        var code = school == null ? null : school.code();
        told.groups().stream()
                .filter(it -> code == null ? it.code() == null && it.cluster() == null : code.equals(it.code()))
                .findFirst()
                .ifPresent(it -> cards.addAll(new ScoreCards(it, form, formats).all()));
        return cards;
    }

    private static Paragraph muted(String key) {
        var words = new Paragraph(say(key));
        words.addClassNames("v-muted", "v-sm");
        return words;
    }

    private static String say(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
