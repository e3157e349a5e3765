package ru.vitok.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.CohortFigures;
import ru.vitok.analysis.Dynamics;
import ru.vitok.analysis.SkillHistories;
import ru.vitok.analysis.SkillHistory;
import ru.vitok.analysis.YearFigures;
import ru.vitok.assessment.OwnControl;
import ru.vitok.assessment.OwnControls;
import ru.vitok.assessment.SliceKey;
import ru.vitok.curriculum.EquivalenceKind;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Permissions;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Formats;
import ru.vitok.uikit.PlainTable;
import ru.vitok.uikit.PlainTable.Figure;

/** The cards about years: the same grade, the same children, the same skills. */
@Component
class YearCards {

    private static final String PREFIX = "analysis.marks.years.";

    private final Dynamics dynamics;
    private final SkillHistories histories;
    private final OwnControls controls;
    private final Permissions permissions;
    private final Formats formats;

    YearCards(
            Dynamics dynamics,
            SkillHistories histories,
            OwnControls controls,
            Permissions permissions,
            Formats formats) {
        this.dynamics = dynamics;
        this.histories = histories;
        this.controls = controls;
        this.permissions = permissions;
        this.formats = formats;
    }

    List<Card> of(SliceKey key, UUID municipality, @Nullable Organisation school, String name) {
        var cards = new ArrayList<Card>();
        var years = dynamics.sameGrade(key, municipality, school == null ? null : school.code());
        cards.add(new Card(say(PREFIX + "grade", key.grade(), name), grades(years), muted(PREFIX + "grade.note")));
        if (school != null) {
            var cohort = dynamics.cohort(key, municipality, school.code());
            if (cohort.size() > 1) {
                var now = Numbers.hundredths(cohort.getLast().position().value(), language());
                cards.add(new Card(
                        say(PREFIX + "cohort", name),
                        new PositionChart(say("analysis.chart.position.title", now), cohort),
                        cohort(cohort),
                        muted(PREFIX + "cohort.note")));
            }
        }
        var skills = histories.of(key, municipality, school == null ? null : school.id());
        if (!skills.isEmpty()) {
            var card = new Card(
                    say(PREFIX + "skills", name), new SkillTable(skills, formats), muted(PREFIX + "skills.note"));
            if (skills.stream().flatMap(it -> it.years().stream()).anyMatch(YearCards::notLinked)) {
                card.add(new SkillsUnlinked(key, permissions.anywhere("edition", Action.EDIT)));
            }
            cards.add(card);
        }
        for (var kind : EquivalenceKind.CODIFIERS) {
            codes(key, municipality, school, name, kind).ifPresent(cards::add);
        }
        var control = school == null ? List.<OwnControl>of() : controls.on(school.id(), key.subject(), key.grade());
        if (!control.isEmpty()) {
            cards.add(new OwnControlCard(control, null, formats));
        }
        return cards;
    }

    private Optional<Card> codes(
            SliceKey key, UUID municipality, @Nullable Organisation school, String name, EquivalenceKind kind) {
        var codes = histories.codified(key, municipality, school == null ? null : school.id(), kind);
        if (codes.isEmpty() || codes.getFirst().years().size() < 2) {
            return Optional.empty();
        }
        var card = new Card(
                say(PREFIX + "codes." + kind, name), new SkillTable(codes, formats), muted(PREFIX + "codes.note"));
        if (codes.stream().flatMap(it -> it.years().stream()).anyMatch(YearCards::notLinked)) {
            card.add(SkillsUnlinked.codes(key, kind, permissions.anywhere("edition", Action.EDIT)));
        }
        return Optional.of(card);
    }

    private static boolean notLinked(SkillHistory.Year year) {
        return year.silence() == SkillHistory.Silence.NOT_LINKED;
    }

    private PlainTable grades(List<YearFigures> years) {
        var table = new PlainTable(
                say(PREFIX + "caption"),
                PREFIX + "year",
                "analysis.marks.column.works",
                PREFIX + "twos",
                "analysis.marks.column.quality",
                "analysis.marks.column.percent");
        years.forEach(it -> table.row(
                String.valueOf(it.year()),
                new Figure(formats.count(it.works(), language())),
                decimal(it.twos()),
                decimal(it.quality()),
                decimal(it.percent())));
        return table;
    }

    private PlainTable cohort(List<CohortFigures> steps) {
        var table = new PlainTable(
                say(PREFIX + "caption"),
                PREFIX + "year",
                PREFIX + "grade-column",
                "analysis.marks.column.works",
                PREFIX + "position");
        steps.forEach(it -> table.row(
                String.valueOf(it.year()),
                new Figure(String.valueOf(it.grade())),
                new Figure(formats.count(it.works(), language())),
                new Figure(say(
                        "analysis.marks.with-interval",
                        Numbers.hundredths(it.position().value(), language()),
                        Numbers.hundredths(it.position().low(), language()),
                        Numbers.hundredths(it.position().high(), language())))));
        return table;
    }

    private Figure decimal(@Nullable Double number) {
        return new Figure(number == null ? "—" : formats.decimal(number, language()));
    }

    private static Locale language() {
        return UI.getCurrent().getLocale();
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
