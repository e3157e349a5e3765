package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.club.Club;
import ru.vitok.club.ClubRole;
import ru.vitok.club.Clubs;
import ru.vitok.difficulty.Difficulties;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.DifficultyQueue;
import ru.vitok.difficulty.DifficultyStatus;
import ru.vitok.difficulty.QueueTab;
import ru.vitok.people.Grant;
import ru.vitok.people.OrganisationKind;
import ru.vitok.people.Viewer;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** Blocks of the home page about difficulties; a hidden name was never read for those who may not know it. */
@Component
class HelpBlocks {

    private static final int FEW = 4;
    private static final Set<DifficultyStatus> ANSWERED = EnumSet.of(DifficultyStatus.OFFERED, DifficultyStatus.HELPED);

    private final Difficulties difficulties;
    private final DifficultyQueue queue;
    private final Clubs clubs;
    private final Formats formats;

    HelpBlocks(Difficulties difficulties, DifficultyQueue queue, Clubs clubs, Formats formats) {
        this.difficulties = difficulties;
        this.queue = queue;
        this.clubs = clubs;
        this.formats = formats;
    }

    /** The person's own open difficulty. */
    Optional<Card> own() {
        return difficulties.mine().stream()
                .filter(mine -> DifficultyStatus.OPEN.contains(mine.status()))
                .findFirst()
                .map(HelpBlocks::own);
    }

    private static Card own(Difficulty mine) {
        var card = new Card();
        card.add(
                new H2(card.getTranslation("shell.home.difficulty")),
                new Paragraph("«" + mine.title() + "»"),
                new Paragraph(Chip.of(
                        card.getTranslation("difficulty.status." + mine.status()),
                        ANSWERED.contains(mine.status()) ? Chip.Tone.OK : Chip.Tone.PLAIN)),
                Buttons.link(
                        card.getTranslation(
                                ANSWERED.contains(mine.status())
                                        ? "shell.home.difficulty.answer"
                                        : "shell.home.difficulty.open"),
                        "arrow-right",
                        "/difficulties/" + mine.id()));
        return card;
    }

    /** What waits for the methodist. */
    Card waiting() {
        var fresh = queue.shelves().getOrDefault(QueueTab.NEW, List.of());
        var late = fresh.stream().filter(one -> one.overdue(queue.today())).count();
        var card = new Card();
        var number = new Div();
        number.setText(String.valueOf(fresh.size()));
        number.addClassName("v-num");
        card.add(
                new H2(card.getTranslation("shell.home.queue")),
                number,
                new Paragraph(card.getTranslation("shell.home.queue.late", late)));
        return card;
    }

    /** Difficulties of the subjects in which the person leads a club, those without an answer first. */
    Card asked(Viewer viewer, Locale language) {
        var subjects = new HashSet<>(viewer.subjects());
        clubs.list().stream()
                .filter(club -> club.mine() == ClubRole.LEADER)
                .map(Club::subject)
                .filter(Objects::nonNull)
                .forEach(subjects::add);
        var block = new Block("shell.home.asked", "/search?type=DIFFICULTY");
        difficulties.list(DifficultyStatus.OPEN).stream()
                .filter(it -> !it.mine() && it.subject() != null && subjects.contains(it.subject()))
                .sorted(Comparator.comparing(it -> ANSWERED.contains(it.status())))
                .limit(FEW)
                .forEach(it -> row(block, it, language));
        return block.done().stage(5);
    }

    /** What teachers of the person's school ask and have chosen to show. */
    Card school(Viewer viewer, Locale language) {
        var schools = viewer.grants().stream()
                .map(Grant::organisation)
                .filter(it -> it.kind() == OrganisationKind.SCHOOL)
                .map(it -> it.name())
                .collect(Collectors.toSet());
        var block = new Block("shell.home.school-help");
        difficulties.list(DifficultyStatus.OPEN).stream()
                .filter(it -> it.school() != null && schools.contains(it.school()))
                .limit(FEW)
                .forEach(it -> row(block, it, language));
        return block.done();
    }

    private void row(Block block, Difficulty it, Locale language) {
        var about = it.subject() == null ? "" : it.subject() + " · ";
        var grade = it.grade() == null ? "" : block.getTranslation("shell.home.grade", it.grade()) + " · ";
        block.row(
                it.title(),
                "difficulties/" + it.id(),
                about + grade + formats.day(it.postedAt().atZone(formats.zone()).toLocalDate(), language),
                Chip.of(block.getTranslation("difficulty.status." + it.status())));
    }
}
