package ru.vitok.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Months, days and buttons of the calendars under date fields, in the reader's language. */
public final class DateWords {

    private DateWords() {}

    static void tell(DatePicker field) {
        field.setLocale(country(field.getTranslation("uikit.date.country")));
        field.setI18n(words(field));
    }

    public static void tell(DateTimePicker field) {
        field.setLocale(country(field.getTranslation("uikit.date.country")));
        field.setDatePickerI18n(words(field));
    }

    private static DatePickerI18n words(Component field) {
        var locale = country(field.getTranslation("uikit.date.country"));
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(it -> capital(it.getDisplayName(TextStyle.FULL_STANDALONE, locale), locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(field.getTranslation("uikit.date.today"))
                .setCancel(field.getTranslation("uikit.date.cancel"))
                .setBadInputErrorMessage(field.getTranslation("uikit.date.bad"));
    }

    /** The field counts days from Sunday. */
    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.of(DayOfWeek.SUNDAY)
                .flatMap(sunday -> Stream.iterate(sunday, it -> it.plus(1)).limit(7))
                .map(it -> it.getDisplayName(style, locale))
                .toList();
    }

    private static Locale country(String tag) {
        return Locale.forLanguageTag(tag);
    }

    private static String capital(String name, Locale locale) {
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }
}
