package ru.vitok.shell;

import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.FieldBoard;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.analysis.SchoolReviews;
import ru.vitok.assessment.AssessmentPaths;
import ru.vitok.club.Club;
import ru.vitok.club.ClubField;
import ru.vitok.club.ClubRole;
import ru.vitok.club.Clubs;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.evidence.Node;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Persons;
import ru.vitok.people.Role;
import ru.vitok.people.Viewer;
import ru.vitok.session.Preparation;
import ru.vitok.uikit.Buttons;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** Blocks of the home page about problem fields: what the data show, what waits for a date, what waits for a look. */
@Component
class FieldBlocks {

    private static final int FEW = 4;
    private static final int RING = 38;

    private final FieldBoard board;
    private final SchoolReviews reviews;
    private final Clubs clubs;
    private final Preparation preparation;
    private final EvidenceLedger ledger;
    private final Municipalities municipalities;
    private final Persons persons;
    private final Formats formats;

    FieldBlocks(
            FieldBoard board,
            SchoolReviews reviews,
            Clubs clubs,
            Preparation preparation,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Persons persons,
            Formats formats) {
        this.board = board;
        this.reviews = reviews;
        this.clubs = clubs;
        this.preparation = preparation;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.persons = persons;
        this.formats = formats;
    }

    /** The newest year's fields of what the person teaches or leads. */
    Card newest(Viewer viewer, Locale language) {
        var subjects = new HashSet<>(viewer.subjects());
        var grades = new HashSet<Integer>();
        persons.teaching(viewer.person()).forEach(teaching -> {
            subjects.add(teaching.subject());
            grades.addAll(teaching.grades());
        });
        if (viewer.has(Role.CLUB_LEADER, Role.ASSOCIATION_HEAD)) {
            // a leader answers for the subject in every grade
            grades.clear();
        }
        var rows = board.recent(subjects, grades, FEW);
        var block = new Block("shell.home.fields", "/" + AnalysisPaths.BOARD);
        fill(block, rows, viewer, language);
        var shown = block.done();
        if (viewer.has(Role.ANALYST, Role.METHODIST)) {
            shown.step("upload", "/" + AssessmentPaths.IMPORT);
        }
        return shown.stage(2);
    }

    /** What the person's school has not marked as analysed. */
    Card unmarked(Viewer viewer, Locale language) {
        var block = new Block("shell.home.unmarked", "/" + AnalysisPaths.BOARD);
        fill(block, reviews.unmarked(FEW), viewer, language);
        return block.done().stage(2);
    }

    /** Handed over to a club that the person leads, and no session yet. */
    Card waiting(Viewer viewer) {
        var block = new Block("shell.home.waiting", "/clubs");
        var here = municipalities.get(viewer.municipality().orElse(null));
        for (var club : led()) {
            var given = clubs.fields(club.id());
            var dated = preparation.dated(given.stream().map(ClubField::field).toList());
            var open = given.stream()
                    .filter(it -> !dated.contains(it.field()))
                    .limit(FEW)
                    .toList();
            var refs = open.stream().map(it -> ref(it.field())).collect(Collectors.toSet());
            var nodes = ledger.nodes(refs);
            var rings = ledger.rings(refs);
            for (var field : open) {
                Node node = nodes.get(ref(field.field()));
                if (node != null) {
                    block.row(
                            new Ring(rings.getOrDefault(node.ref(), RingState.EMPTY), here, RING),
                            node.title(),
                            node.path(),
                            club.title() + " · " + node.detail(),
                            Buttons.link(
                                    block.getTranslation("shell.home.waiting.plan"),
                                    "calendar-plus",
                                    "/sessions/new?club=" + club.id() + "&field=" + field.field()));
                }
            }
        }
        return block.done().stage(2);
    }

    private List<Club> led() {
        return clubs.list().stream()
                .filter(club -> club.mine() == ClubRole.LEADER)
                .toList();
    }

    private void fill(Block block, Collection<ProblemFieldRow> rows, Viewer viewer, Locale language) {
        var here = municipalities.get(viewer.municipality().orElse(null));
        Set<NodeRef> refs = rows.stream().map(it -> ref(it.id())).collect(Collectors.toSet());
        var rings = ledger.rings(refs);
        var answers = ledger.neighbours(refs, Set.of(NodeType.PRACTICE, NodeType.SESSION));
        for (var row : rows) {
            var chips = new Div(Chip.of(
                    block.getTranslation(
                            "shell.home.fields.threshold", formats.count(Math.round(row.threshold()), language)),
                    row.severity() >= 2 ? Chip.Tone.BAD : Chip.Tone.PLAIN));
            FieldLines.answers(block, answers.getOrDefault(ref(row.id()), List.of()))
                    .ifPresent(it -> chips.add(Chip.of(it)));
            chips.addClassName("v-chips");
            block.row(
                    new Ring(rings.getOrDefault(ref(row.id()), RingState.EMPTY), here, RING),
                    row.skill(),
                    AnalysisPaths.detail(row.id()),
                    FieldLines.line(block, row, formats, language),
                    chips);
        }
    }

    private static NodeRef ref(UUID field) {
        return new NodeRef(NodeType.PROBLEM_FIELD, field);
    }
}
