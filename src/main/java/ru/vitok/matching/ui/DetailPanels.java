package ru.vitok.matching.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.function.Consumer;
import ru.vitok.difficulty.Difficulty;
import ru.vitok.difficulty.DifficultyQueue;
import ru.vitok.difficulty.DifficultyTalk;
import ru.vitok.evidence.EvidenceLedger;
import ru.vitok.matching.MethodistDesk;
import ru.vitok.people.Drafts;
import ru.vitok.people.Municipalities;
import ru.vitok.people.Persons;

/** What a detail of the desk needs, so that the desk itself need not carry it. */
@SpringComponent
class DetailPanels {

    final DifficultyQueue queue;
    final DifficultyTalk talk;
    final MethodistDesk desk;
    final EvidenceLedger ledger;
    final Municipalities municipalities;
    final Persons persons;
    final Drafts drafts;
    final GroundPicks grounds;

    DetailPanels(
            DifficultyQueue queue,
            DifficultyTalk talk,
            MethodistDesk desk,
            EvidenceLedger ledger,
            Municipalities municipalities,
            Persons persons,
            Drafts drafts,
            GroundPicks grounds) {
        this.queue = queue;
        this.talk = talk;
        this.desk = desk;
        this.ledger = ledger;
        this.municipalities = municipalities;
        this.persons = persons;
        this.drafts = drafts;
        this.grounds = grounds;
    }

    DetailPanel open(Difficulty difficulty, Consumer<DeskPath> go) {
        return new DetailPanel(difficulty, this, go);
    }
}
