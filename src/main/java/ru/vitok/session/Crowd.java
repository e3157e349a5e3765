package ru.vitok.session;

/** How many signed up, wait, and from how many municipalities they are. */
public record Crowd(int places, int waiting, int municipalities) {}
