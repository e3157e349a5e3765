package ru.vitok.statistics;

/**
 * One school before and after.
 *
 * @param before share of the possible points, 0…1
 * @param beforeN participants then
 * @param after share of the possible points, 0…1
 * @param afterN participants then
 * @param level the school's general level before, any scale: logit of its share over the rest of the test
 * @param group the cluster it belongs to, such as «село»
 */
public record SchoolChange(
        boolean helped, double before, int beforeN, double after, int afterN, double level, String group) {}
