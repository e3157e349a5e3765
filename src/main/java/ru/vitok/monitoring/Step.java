package ru.vitok.monitoring;

/** How far a school comes with what the data showed, in this order. */
public enum Step {
    /** The administration marked the results as analysed. */
    ANALYSED,
    /** Somebody of the school took part in the discussion or in a session. */
    DISCUSSED,
    /** The school answered a recommendation, or its own association took a decision. */
    DECIDED,
    /** Measures stand in its plan with dates. */
    PLANNED,
    /** It carried out what was recommended. */
    DONE
}
