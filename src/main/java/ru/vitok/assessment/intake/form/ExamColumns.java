package ru.vitok.assessment.intake.form;

/** Where each thing stands in a protocol below one header. */
record ExamColumns(int school, int primary, int brief, int full, int classNumber, int mark) {

    static ExamColumns of(Header header) {
        return new ExamColumns(
                header.named("код оо", "schoolcode"),
                header.starting("первичный балл", "primarymark"),
                header.starting("задания с кратким", "ответы в краткой", "testresultb"),
                header.starting("задания с развернутым", "ответы в развернутой", "testresultc"),
                header.starting("класс", "classcode"),
                header.starting("оценка", "mark5"));
    }
}
