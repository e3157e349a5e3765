package ru.vitok.practice.care;

/** How many have thanked, and whether the asking person is one of them. */
public record Thanks(int count, boolean mine) {}
