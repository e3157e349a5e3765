package ru.vitok.curriculum;

/** What a task asks pupils to be able to do; its code stands for an element of content. */
public record Skill(String code, String name, String subject, int grade) {}
