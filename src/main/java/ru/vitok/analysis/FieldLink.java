package ru.vitok.analysis;

/**
 * A step that another module offers on the page of a problem field.
 *
 * @param titleKey key of the words, in the offering module's messages
 * @param icon a name of the sprite
 * @param path the page, without a leading slash
 */
public record FieldLink(String titleKey, String icon, String path) {}
