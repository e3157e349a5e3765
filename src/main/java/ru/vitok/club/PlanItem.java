package ru.vitok.club;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a club means to hold.
 *
 * @param month its first day
 * @param form «Открытое заседание», in the club's own words
 * @param product what the club will have afterwards
 * @param field problem field that prompted it
 */
public record PlanItem(
        LocalDate month,
        String title,
        String form,
        @Nullable UUID responsible,
        String product,
        @Nullable UUID field) {

    public static final int TITLE_MAX = 300;
    public static final int FORM_MAX = 80;
    public static final int PRODUCT_MAX = 300;

    public PlanItem {
        month = month.withDayOfMonth(1);
        title = title.strip();
        form = form.strip();
        product = product.strip();
    }
}
