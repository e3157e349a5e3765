package ru.vitok.practice.ui;

import org.springframework.stereotype.Component;
import ru.vitok.curriculum.Tests;
import ru.vitok.people.Drafts;
import ru.vitok.practice.ComparedTexts;
import ru.vitok.practice.PracticeDemands;
import ru.vitok.practice.SharedDraft;
import ru.vitok.practice.TestMaterials;

/** What a form for a practice is made with. */
@Component
record PracticeForms(
        Tests tests,
        PracticeWords words,
        FieldOptions options,
        AdaptationSteps adapting,
        PracticeDemands demands,
        TestMaterials materials,
        CoAuthorSteps authors,
        SharedDraft shared,
        ComparedTexts compared,
        Drafts drafts) {

    PracticeForm form(Runnable typed) {
        return new PracticeForm(tests, words, options, typed);
    }

    TypedText typed(PracticeForm form) {
        return new TypedText(form, new KeptTyping(drafts), shared, compared);
    }
}
