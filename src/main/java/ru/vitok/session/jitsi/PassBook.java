package ru.vitok.session.jitsi;

import java.util.UUID;

/** Remembers whom a word on a pass stands for; the meeting server only ever learns the word. */
@FunctionalInterface
interface PassBook {

    void issued(String room, UUID word, UUID person);
}
