package ru.vitok.demo;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ru.vitok.curriculum.EditionDrafts;
import ru.vitok.curriculum.EditionLine;
import ru.vitok.curriculum.EditionRow;
import ru.vitok.curriculum.Editions;
import ru.vitok.curriculum.EquivalenceKind;
import ru.vitok.curriculum.EquivalencePage;
import ru.vitok.curriculum.EquivalenceRelation;
import ru.vitok.curriculum.Equivalences;

/** The codifier of a test was numbered anew: two editions with their codes, and what the analyst has said of some. */
@Component
@Order(49)
@ConditionalOnProperty(name = "vitok.demo", havingValue = "true")
class CodesChapter implements DemoChapter {

    private static final String ANALYST = "analyst";

    private final DemoActors actors;
    private final DemoMemory memory;
    private final DemoContent content;
    private final DemoCalendar calendar;
    private final Editions editions;
    private final EditionDrafts drafts;
    private final Equivalences equivalences;

    CodesChapter(
            DemoActors actors,
            DemoMemory memory,
            DemoContent content,
            DemoCalendar calendar,
            Editions editions,
            EditionDrafts drafts,
            Equivalences equivalences) {
        this.actors = actors;
        this.memory = memory;
        this.content = content;
        this.calendar = calendar;
        this.editions = editions;
        this.drafts = drafts;
        this.equivalences = equivalences;
    }

    @Override
    public String name() {
        return "codes";
    }

    @Override
    public void make() throws Exception {
        calendar.go(-19, LocalTime.of(14, 20));
        var rows = content.text("demo/codes.csv")
                .lines()
                .skip(1)
                .map(it -> it.split(";"))
                .toList();
        memory.step(
                "codes",
                () -> actors.act(ANALYST, () -> {
                    var source = editions.list().stream()
                            .filter(it -> it.origin() == EditionRow.Origin.UPLOADED)
                            .filter(it -> it.subject().equals("Математика") && it.grade() == 6)
                            .findFirst()
                            .orElseThrow()
                            .id();
                    int year = calendar.lastYear();
                    var before = edition(source, year - 3, year - 1, rows, 1);
                    var now = edition(source, year, year, rows, 3);
                    say(equivalences.page(before, now, EquivalenceKind.KES));
                }));
    }

    private UUID edition(UUID source, int from, int to, List<String[]> rows, int column) {
        var draft = drafts.copy(source);
        var it = drafts.get(draft).draft();
        var lines = new ArrayList<EditionLine>();
        it.lines().forEach(line -> {
            var codes = rows.get(lines.size());
            lines.add(line.coded(codes[column], codes[column + 1]));
        });
        drafts.save(draft, it.with(lines).of(from, to));
        return drafts.activate(draft);
    }

    /** Word problems were 3 and are 2, geometry the other way round; of data and logic nobody has said anything yet. */
    private void say(EquivalencePage page) {
        equivalences.say(page, "1", "1", EquivalenceRelation.SAME);
        equivalences.say(page, "3", "2", EquivalenceRelation.SAME);
        equivalences.say(page, "2", "3", EquivalenceRelation.SAME);
    }
}
