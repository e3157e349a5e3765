package ru.vitok.practice.ui;

import org.springframework.stereotype.Component;

/** What a reader or the author may do on a practice's page. */
@Component
record PracticeSteps(LevelSteps raising, GatherSteps gather, CareSteps care) {}
