package ru.vitok.practice.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import ru.vitok.practice.Practice;
import ru.vitok.practice.review.Candidate;
import ru.vitok.practice.review.ReviewCandidates;

/** One of those who may review, by the beginning of a name. */
class PersonChoice extends ComboBox<Candidate> {

    PersonChoice(String label, Practice practice, ReviewCandidates candidates) {
        super(label);
        setItemLabelGenerator(it -> it.place().isBlank() ? it.name() : it.name() + " · " + it.place());
        setItems(query -> candidates.named(practice, query.getFilter().orElse("")).stream()
                .skip(query.getOffset())
                .limit(query.getLimit()));
        setHelperText(getTranslation("practice.assign.person.hint"));
        setWidthFull();
    }
}
