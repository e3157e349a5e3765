package ru.vitok.curriculum;

import java.util.List;

/** The two codifiers of a test: elements of content and requirements. */
public enum CodifierKind {
    KES,
    KT;

    public List<String> codes(TestTask task) {
        return this == KES ? task.content() : task.requirements();
    }
}
