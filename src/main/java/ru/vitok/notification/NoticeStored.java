package ru.vitok.notification;

import java.util.UUID;

/** A notice was stored for this person. */
record NoticeStored(UUID person) {}
