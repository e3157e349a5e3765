package ru.vitok.assessment.intake.data;

/** What a file says, by form. */
public sealed interface Content
        permits ContextTable,
                CourseTable,
                ExamProtocol,
                GroupTable,
                IndividualResults,
                LowIndexTable,
                OlympiadTable,
                OwnControlTable,
                SchoolTable,
                Specification,
                StaffTable,
                TeacherTestTable,
                VoiceTable {

    /** How many rows of data were read. */
    int rows();

    /** How many pupils stand behind them; zero where the form has none. */
    default int participants() {
        return 0;
    }
}
