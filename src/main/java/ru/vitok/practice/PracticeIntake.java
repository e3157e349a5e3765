package ru.vitok.practice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For whoever brings files before their text: asks at the beginning what the text will be asked at the end. */
@Service
public class PracticeIntake {

    private final PracticeWriting writing;

    PracticeIntake(PracticeWriting writing) {
        this.writing = writing;
    }

    /** Says no where {@link PracticeLibrary#put} may not publish. */
    @Transactional
    public void requireOpening(PracticeDelivery delivery) {
        writing.requireOpening(delivery);
    }
}
