package ru.vitok.practice.ui;

import org.springframework.stereotype.Component;
import ru.vitok.curriculum.Tests;
import ru.vitok.practice.TestMaterials;

/** What a form for a practice is made with. */
@Component
record PracticeForms(
        Tests tests, PracticeWords words, FieldOptions options, AdaptationSteps adapting, TestMaterials materials) {

    PracticeForm form(Runnable typed) {
        return new PracticeForm(tests, words, options, typed);
    }
}
