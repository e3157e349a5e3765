package ru.vitok.curriculum;

import java.util.List;

/**
 * Two skills of two editions that may be the same; a person decides.
 *
 * @param likeness of the wordings, 0 to 1
 * @param content elements of content that both name
 */
public record SkillProposal(EditionSkill earlier, EditionSkill later, double likeness, List<String> content) {}
