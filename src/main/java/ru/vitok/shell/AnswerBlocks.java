package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.vitok.people.Viewer;
import ru.vitok.practice.PracticePaths;
import ru.vitok.practice.PracticeReview;
import ru.vitok.recommendation.AddresseeStatus;
import ru.vitok.recommendation.Recommendation;
import ru.vitok.recommendation.RecommendationPaths;
import ru.vitok.recommendation.SchoolLines;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** Blocks of the home page about recommendations and the review of practices. */
@Component
class AnswerBlocks {

    private static final int FEW = 4;

    private final SchoolLines lines;
    private final PracticeReview review;
    private final Formats formats;
    private final Clock clock;

    AnswerBlocks(SchoolLines lines, PracticeReview review, Formats formats, Clock clock) {
        this.lines = lines;
        this.review = review;
        this.formats = formats;
        this.clock = clock;
    }

    /** What was recommended to the person's school and is not settled, what is due first at the top. */
    Card toAnswer(Viewer viewer, Locale language) {
        var block = new Block("shell.home.to-answer", "/" + RecommendationPaths.LIST);
        lines.waiting(FEW).forEach(it -> {
            var chips = new Div();
            chips.addClassName("v-chips");
            it.addressees().stream()
                    .filter(line -> viewer.schools().contains(line.school()))
                    .forEach(line -> {
                        if (line.overdue(it.due(), today())) {
                            chips.add(Chip.of(block.getTranslation("shell.home.overdue"), Chip.Tone.BAD));
                        }
                        chips.add(Chip.of(
                                block.getTranslation("shell.home.to-answer." + line.status()),
                                line.status() == AddresseeStatus.SENT ? Chip.Tone.WARN : Chip.Tone.INFO));
                    });
            block.row(it.title(), RecommendationPaths.page(it.id()), due(block, it, language), chips);
        });
        return block.done().stage(4);
    }

    /** Recommendations of the municipality whose day has come before every school has settled them. */
    Card overdue(Locale language) {
        var block = new Block("shell.home.late", "/" + RecommendationPaths.LIST);
        lines.waiting(FEW).forEach(it -> {
            var late = it.overdue(today());
            block.row(
                    it.title(),
                    RecommendationPaths.page(it.id()),
                    due(block, it, language) + " · "
                            + block.getTranslation(
                                    "shell.home.late.settled",
                                    it.settled(),
                                    it.addressees().size()),
                    late > 0
                            ? Chip.of(block.getTranslation("shell.home.late.count", late), Chip.Tone.BAD)
                            : Chip.of(block.getTranslation("shell.home.late.in-time"), Chip.Tone.PLAIN));
        });
        return block.done().stage(4);
    }

    /** Practices that wait for this person's review; nothing for those who do not review. */
    Optional<Card> toReview() {
        if (!review.reviews()) {
            return Optional.empty();
        }
        var block = new Block("shell.home.review", "/" + PracticePaths.REVIEW);
        review.queue().stream()
                .limit(FEW)
                .forEach(it -> block.row(
                        it.title(),
                        PracticePaths.REVIEW + "?read=" + it.id(),
                        it.author() + " · " + it.organisation()));
        return Optional.of(block.done().stage(3));
    }

    private String due(Block block, Recommendation it, Locale language) {
        return block.getTranslation("shell.home.due", formats.day(it.due(), language));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), formats.zone());
    }
}
