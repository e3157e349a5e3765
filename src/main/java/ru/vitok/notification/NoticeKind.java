package ru.vitok.notification;

/** Why a person hears of something. */
public enum NoticeKind {
    ANSWER,
    INVITATION,
    CHANGE,
    REMINDER,
    PUBLISHED,
    JOB
}
