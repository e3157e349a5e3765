package ru.vitok.curriculum;

import java.util.List;

/**
 * Skills of two editions of one work side by side.
 *
 * @param equal skills with the same code: they are compared without anybody's word
 * @param proposals the likeliest pair of each skill of the later edition that has none yet
 * @param alone skills of the later edition for which nothing like them is found
 * @param links what people have said, the newest first, taken back ones included
 */
public record SkillPage(
        EditionRow earlier,
        EditionRow later,
        List<EditionSkill> earlierSkills,
        int equal,
        List<SkillProposal> proposals,
        List<EditionSkill> alone,
        List<SkillLink> links,
        boolean mayDecide) {}
