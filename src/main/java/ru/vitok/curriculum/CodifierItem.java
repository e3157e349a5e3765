package ru.vitok.curriculum;

import java.util.List;

/** A code of the codifier as one edition uses it: in which tasks, for which skills. Codifiers print no titles of their codes. */
public record CodifierItem(String code, List<String> tasks, List<String> skills) {}
