package ru.vitok.demo.world;

/**
 * The habits in which real files of the same form differ.
 *
 * @param decimalCommas percentages as words with a comma instead of numbers
 * @param numericNames files called «1.xlsx», «2.xlsx» with nothing to tell by the name
 * @param latinK criteria as «1K1» with the Latin letter
 * @param journalInRows the older journal form with three rows a group
 */
public record Layout(boolean decimalCommas, boolean numericNames, boolean latinK, boolean journalInRows) {

    /** As the federal system writes them today. */
    public static Layout usual() {
        return new Layout(false, false, false, false);
    }

    /** Every habit at once. */
    public static Layout odd() {
        return new Layout(true, true, true, true);
    }

    String number(TaskPlan task) {
        return latinK ? task.number().replace('К', 'K') : task.number();
    }
}
