package ru.vitok.practice.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import ru.vitok.practice.Practice;
import ru.vitok.practice.PracticeMarks;
import ru.vitok.practice.PracticeStatus;
import ru.vitok.uikit.Card;
import ru.vitok.uikit.Toast;

/** Where a methodist says how far a practice has come. */
class MarkCard extends Card {

    MarkCard(Practice practice, PracticeMarks marks, Runnable changed) {
        addClassName("v-no-print");
        add(new H2(getTranslation("practice.mark.title")));
        var status = new Select<PracticeStatus>();
        status.setLabel(getTranslation("practice.mark.status"));
        status.setItems(List.of(
                PracticeStatus.PUBLISHED,
                PracticeStatus.ON_TRIAL,
                PracticeStatus.TRIED,
                PracticeStatus.RECOMMENDED,
                PracticeStatus.IN_COURSE,
                PracticeStatus.ARCHIVED));
        status.setItemLabelGenerator(it -> getTranslation("practice.status." + it));
        var before = practice.status();
        status.setValue(before);
        status.setWidthFull();
        status.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                marks.mark(practice.id(), event.getValue());
                changed.run();
                Toast.undoable(getTranslation("practice.mark.done"), () -> {
                    marks.mark(practice.id(), before);
                    changed.run();
                });
            }
        });
        add(status);
    }
}
