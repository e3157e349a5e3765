package ru.vitok.analysis.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import ru.vitok.analysis.AnalysisPaths;
import ru.vitok.analysis.FieldVoice;
import ru.vitok.analysis.ProblemFieldRow;
import ru.vitok.evidence.NodeRef;
import ru.vitok.evidence.NodeType;
import ru.vitok.evidence.RingState;
import ru.vitok.evidence.ui.Ring;
import ru.vitok.people.Municipality;
import ru.vitok.uikit.Chip;
import ru.vitok.uikit.Formats;

/** A problem field in the board: its ring, skill, grade, figures and state. */
class FieldRow extends Div {

    private static final int RING = 34;

    /**
     * @param reported its figures stand on reports, all of them or a part
     * @param alone they are those of one school
     */
    FieldRow(
            ProblemFieldRow row,
            RingState ring,
            Municipality here,
            Formats formats,
            FieldVoice voice,
            boolean reported,
            boolean alone) {
        var words = new Div(
                new H3(new Anchor("/" + AnalysisPaths.detail(row.id()), row.skill())),
                FieldWords.muted(FieldWords.line(this, row)),
                new Div(FieldWords.muted(FieldWords.figures(this, formats, row))));
        words.addClassName("is-grow");
        var chips = new Div(FieldWords.severity(this, row), FieldWords.status(this, row));
        chips.addClassName("v-chips");
        if (reported) {
            chips.add(Chip.of(getTranslation("analysis.reported.chip"), Chip.Tone.PLAIN));
        }
        if (alone) {
            chips.add(Chip.of(getTranslation("analysis.board.one-school"), Chip.Tone.PLAIN));
        }
        if (voice.confirms()) {
            chips.add(Chip.of(VoiceCard.confirmed(this, voice), Chip.Tone.OK));
        }
        add(new Ring(ring, here, RING), words, chips);
        addClassNames("v-row", "v-list-item");
    }

    static NodeRef ref(ProblemFieldRow row) {
        return new NodeRef(NodeType.PROBLEM_FIELD, row.id());
    }
}
