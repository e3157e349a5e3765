package ru.vitok.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;
import ru.vitok.TestPractices;
import ru.vitok.kernel.Refusal;
import ru.vitok.people.Drafts;

/** Two who change a practice at once do so one after the other; the second hears what the first made of it. */
@PortalTest
class PracticeRaceTest extends AuthorAndColleagues {

    private static final int TIMES = 8;

    @Autowired
    Drafts drafts;

    @BeforeEach
    void people() {
        begin(text("Своя"));
    }

    @Test
    void theSameDeliveryManyTimesAtOnceIsOnePractice() throws Exception {
        var delivered = Collections.synchronizedSet(new java.util.HashSet<UUID>());

        var refused = atOnce(Collections.nCopies(
                TIMES,
                () -> people.as(
                        methodist, () -> delivered.add(library.put(delivery("race", PracticeStatus.PUBLISHED))))));

        assertThat(refused).isEmpty();
        assertThat(delivered).hasSize(1);
    }

    @Test
    void whatIsTakenBackWhileItIsPublishedIsEitherPublishedOrADraft() throws Exception {
        for (var i = 0; i < TIMES; i++) {
            var id = people.as(author, () -> library.create(text("Забрать или выпустить")));
            people.as(author, () -> submission.submit(id, true));

            var refused = atOnce(List.of(
                    () -> as(author, () -> submission.withdraw(id)),
                    () -> as(methodist, () -> review.publish(id, "")),
                    () -> as(methodist, () -> review.sendBack(id, "Поясните шаги"))));

            assertThat(refused)
                    .hasSize(2)
                    .allSatisfy(it -> assertThat(it)
                            .isInstanceOfSatisfying(
                                    Refusal.class,
                                    refusal -> assertThat(refusal.key())
                                            // a draft that was taken back is the author's alone
                                            .isIn("practice.refusal.not-submitted", "kernel.refusal.not-found")));
            var now = people.as(author, () -> library.working(id));
            assertThat(now.published() == null ? now.review() : now.published())
                    .isIn(PracticeStatus.DRAFT, PracticeStatus.PUBLISHED, PracticeStatus.REVISION);
            assertThat(now.published() == null || now.review() == null).isTrue();
        }
    }

    @Test
    void whatReviewersAreReadingIsNotDeliveredOver() {
        var id = people.as(author, () -> library.put(delivery("mine", PracticeStatus.DRAFT)));
        people.as(author, () -> submission.submit(id, true));

        assertThatExceptionOfType(Refusal.Conflict.class)
                .isThrownBy(() -> people.as(author, () -> library.put(delivery("mine", PracticeStatus.DRAFT))))
                .returns("practice.refusal.under-review", Refusal::key);

        assertThat(people.as(author, () -> library.working(id).review())).isEqualTo(PracticeStatus.SUBMITTED);
    }

    @Test
    void whatWasTypedOnAnotherPageIsNotWrittenOver() {
        var opened = people.as(author, () -> drafts.keepAfter("practice", Map.of("title", "Т"), null));
        assertThat(opened).isPresent();

        var phone =
                people.as(author, () -> drafts.keepAfter("practice", Map.of("title", "Телефон"), opened.orElseThrow()));
        assertThat(phone).isPresent();
        assertThat(people.as(author, () -> drafts.keepAfter("practice", Map.of("title", "Стол"), opened.orElseThrow())))
                .isEmpty();
        assertThat(people.as(author, () -> drafts.keepAfter("practice", Map.of("title", "Стол"), null)))
                .isEmpty();
        assertThat(people.as(author, () -> drafts.mine("practice"))
                        .orElseThrow()
                        .fields())
                .isEqualTo(Map.of("title", "Телефон"));
    }

    private boolean as(UUID person, Runnable work) {
        people.as(person, work);
        return true;
    }

    /** What the works were refused with. */
    private static List<Throwable> atOnce(List<Callable<Boolean>> works) throws Exception {
        var refused = new ArrayList<Throwable>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var outcome : threads.invokeAll(works)) {
                try {
                    outcome.get();
                } catch (ExecutionException failure) {
                    refused.add(failure.getCause());
                }
            }
        }
        return refused;
    }

    private PracticeDelivery delivery(String externalId, PracticeStatus status) {
        var ready = status.open();
        return new PracticeDelivery(
                externalId,
                text("Доставлена извне"),
                ready ? methodist : author,
                ready ? here.id() : school.id(),
                null,
                status);
    }

    private static PracticeText text(String title) {
        return TestPractices.told(title, "Не обосновывают", "Спрашиваю почему");
    }
}
