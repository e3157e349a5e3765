package ru.vitok.analysis;

/**
 * When the early warning of low results speaks. The federal wording (an act of inspection, 2025): 30 % and more below the
 * mark 3 in two procedures of a year, and in one of them two years running.
 *
 * @param share per cent of participants below the mark 3
 * @param procedures how many of the year's procedures (subject × grade) have to be low
 * @param years in how many years running one of them has to be; the year itself is the first
 * @param both both conditions have to hold, or one is enough
 * @param least fewer participants are not asked; 0 asks all
 */
public record LowResultRule(double share, int procedures, int years, boolean both, int least) {

    static final LowResultRule FEDERAL = new LowResultRule(30, 2, 2, true, 0);

    public LowResultRule {
        if (share <= 0 || share > 100 || procedures < 1 || years < 1 || least < 0) {
            throw new IllegalArgumentException("a rule of low results that cannot be: " + share + " %");
        }
    }

    boolean speaks(int low, boolean lasting) {
        return both ? low >= procedures && lasting : low >= procedures || lasting;
    }

    /** A stable word for other systems. */
    String code() {
        return equals(FEDERAL)
                ? "LOW_SHARE_30_TWO_PROCEDURES_AND_TWO_YEARS"
                : "LOW_SHARE_%s_PROCEDURES_%d_%s_YEARS_%d_LEAST_%d"
                        .formatted(share, procedures, both ? "AND" : "OR", years, least);
    }
}
