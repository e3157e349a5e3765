package ru.vitok.analysis.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** What the cards say, without a component: it may be read beside the page. */
    record Told(
            List<YearFigures> grade,
            List<CohortFigures> cohort,
            List<SkillHistory> skills,
            Map<EquivalenceKind, List<SkillHistory>> codes,
            List<OwnControl> control) {}

    Told read(SliceKey key, UUID municipality, @Nullable Organisation school) {
        var id = school == null ? null : school.id();
        var code = school == null ? null : school.code();
        var codes = new LinkedHashMap<EquivalenceKind, List<SkillHistory>>();
        for (var kind : EquivalenceKind.CODIFIERS) {
            codes.put(kind, histories.codified(key, municipality, id, kind));
        }
        return new Told(
                dynamics.sameGrade(key, municipality, code),
                code == null ? List.of() : dynamics.cohort(key, municipality, code),
                histories.of(key, municipality, id),
                codes,
                id == null ? List.of() : controls.on(id, key.subject(), key.grade()));
    }

    List<Card> of(Told told, SliceKey key, String name) {
        var cards = new ArrayList<Card>();
        cards.add(
                new Card(say(PREFIX + "grade", key.grade(), name), grades(told.grade()), muted(PREFIX + "grade.note")));
        if (told.cohort().size() > 1) {
            var position = told.cohort().getLast().position().value();
            var now = formats.hundredths(Math.abs(position), language());
            var side = position < 0 ? "below" : "above";
            cards.add(new Card(
                    say(PREFIX + "cohort", name),
                    new PositionChart(say("analysis.chart.position.title", now, side), told.cohort()),
                    cohort(told.cohort()),
                    muted(PREFIX + "cohort.note")));
        }
        var skills = told.skills();
        if (!skills.isEmpty()) {
            var card = new Card(
                    say(PREFIX + "skills", name), new SkillTable(skills, formats), muted(PREFIX + "skills.note"));
            if (notLinked(skills)) {
                card.add(new SkillsUnlinked(key, permissions.anywhere("edition", Action.EDIT)));
            }
            cards.add(card);
        }
        told.codes().forEach((kind, codes) -> {
            if (!codes.isEmpty() && codes.getFirst().years().size() > 1) {
                cards.add(codes(codes, key, name, kind));
            }
        });
        if (!told.control().isEmpty()) {
            cards.add(new OwnControlCard(told.control(), null, formats));
        }
        return cards;
    }

    private Card codes(List<SkillHistory> codes, SliceKey key, String name, EquivalenceKind kind) {
        var card = new Card(
                say(PREFIX + "codes." + kind, name), SkillTable.ofCodes(codes, formats), muted(PREFIX + "codes.note"));
        if (notLinked(codes)) {
            card.add(SkillsUnlinked.codes(key, kind, permissions.anywhere("edition", Action.EDIT)));
        }
        return card;
    }

    private static boolean notLinked(List<SkillHistory> skills) {
        return skills.stream()
                .flatMap(it -> it.years().stream())
                .anyMatch(it -> it.silence() == SkillHistory.Silence.NOT_LINKED);
    }

    private PlainTable grades(List<YearFigures> years) {
        var table = new PlainTable(
                        say(PREFIX + "caption"),
                        PREFIX + "year",
                        "analysis.marks.column.works",
                        PREFIX + "twos",
                        "analysis.marks.column.quality",
                        "analysis.marks.column.percent")
                .figures();
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
                        PREFIX + "position")
                .figures();
        steps.forEach(it -> table.row(
                String.valueOf(it.year()),
                new Figure(String.valueOf(it.grade())),
                new Figure(formats.count(it.works(), language())),
                new Figure(say(
                        "analysis.marks.with-interval",
                        formats.hundredths(it.position().value(), language()),
                        formats.hundredths(it.position().low(), language()),
                        formats.hundredths(it.position().high(), language())))));
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
