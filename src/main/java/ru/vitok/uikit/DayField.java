package ru.vitok.uikit;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A field for a day whose calendar speaks the reader's language. */
public class DayField extends DatePicker {

    public DayField(String label) {
        super(label);
        DateWords.tell(this);
    }
}
