package ru.vitok.statistics;

/**
 * How far one item lies below a reference and below what the unit's own general level predicts.
 *
 * @param gap logit of the unit less logit of the reference
 * @param belowReference one-sided p-value of gap < 0 with schools as clusters; 1 where it was not asked
 * @param departure gap less the median gap over the test
 * @param error standard error of the departure, logits
 * @param belowOwnLevel one-sided p-value of departure < 0
 */
public record Departure(double gap, double belowReference, double departure, double error, double belowOwnLevel) {}
