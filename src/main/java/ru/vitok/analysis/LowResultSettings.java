package ru.vitok.analysis;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The rule of low results as the operator sets it; regions add indicators of their own to the federal wording. */
@Component
public class LowResultSettings {

    private final LowResultRule rule;

    LowResultSettings(
            @Value("${vitok.low-results.share:30}") double share,
            @Value("${vitok.low-results.procedures:2}") int procedures,
            @Value("${vitok.low-results.years:2}") int years,
            @Value("${vitok.low-results.both:true}") boolean both,
            @Value("${vitok.low-results.least:0}") int least) {
        this.rule = new LowResultRule(share, procedures, years, both, least);
    }

    public LowResultRule rule() {
        return rule;
    }
}
