package ru.vitok.notification;

/** Why a person is told. */
public enum NoticeKind {
    ANSWER,
    INVITATION,
    CHANGE,
    REMINDER,
    PUBLISHED,
    JOB
}
