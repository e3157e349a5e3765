package ru.vitok.uikit;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Dates and numbers as the reader writes them: «26 ноября, 15:00 МСК», «1 048», «22,7 %». */
@Component
public class Formats {

    private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
    private static final char NARROW = '\u00a0';
    private static final char MINUS = '\u2212';

    private final ZoneId zone;

    Formats(@Value("${vitok.zone}") ZoneId zone) {
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    /** «26 ноября, 15:00 МСК», with the year where it is not this one. */
    public String moment(Instant at, Locale locale) {
        var local = at.atZone(zone);
        return day(local.toLocalDate(), locale) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").format(local) + NARROW
                + zoneWords(at, locale);
    }

    /** «МСК», «МСК+2»: people tell time from Moscow's. */
    private String zoneWords(Instant at, Locale locale) {
        var ahead = zone.getRules().getOffset(at).getTotalSeconds()
                - MOSCOW.getRules().getOffset(at).getTotalSeconds();
        var name = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "MSK" : "МСК";
        var hours = ahead / 3600;
        return hours == 0 ? name : "%s%+d".formatted(name, hours);
    }

    /** «26 ноября 2026 г.» shortened to what people say. */
    public String day(LocalDate day, Locale locale) {
        var thisYear = day.getYear() == LocalDate.now(zone).getYear();
        return thisYear ? DateTimeFormatter.ofPattern("d MMMM", locale).format(day) : dated(day, locale);
    }

    /** «26 ноября 2026», always with the year: for what is printed and kept. */
    public String dated(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }

    public String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(zone));
    }

    /** «1 048» */
    public String count(long number, Locale locale) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** «22,7» of 22.6851; one decimal, and a minus that is no hyphen. */
    public String decimal(double number, Locale locale) {
        return rounded(number, 1, locale);
    }

    /** «0,68»: coefficients, mean marks and ratios want two decimals. */
    public String hundredths(double number, Locale locale) {
        return rounded(number, 2, locale);
    }

    /** «+1,2» or «−1,2»: a difference whose unit stands elsewhere. */
    public String signed(double number, Locale locale) {
        var words = decimal(number, locale);
        return number > 0 && !words.equals(decimal(0, locale)) ? "+" + words : words;
    }

    /** «22,7 %» */
    public String percent(double number, Locale locale) {
        return decimal(number, locale) + NARROW + "%";
    }

    /** «+9,0 п.п.» or «−1,2 п.п.» with the unit's word given by the caller's language. */
    public String points(double number, Locale locale) {
        var unit = Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? "pp" : "п.п.";
        return signed(number, locale) + NARROW + unit;
    }

    /** As people round: a half goes up, as in the workbooks; and a zero has no sign. */
    private static String rounded(double number, int digits, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(digits);
        format.setMinimumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var words = format.format(Math.abs(number));
        return number < 0 && !words.equals(format.format(0)) ? MINUS + words : words;
    }
}
