package ru.vitok.search;

/** How people call a skill whose code entries carry; given by a module that knows the tests. */
public interface SkillNames {

    /** The code itself where nobody names it. */
    String name(String code);
}
