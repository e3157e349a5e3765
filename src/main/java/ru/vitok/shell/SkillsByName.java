package ru.vitok.shell;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ru.vitok.curriculum.Skill;
import ru.vitok.curriculum.Tests;
import ru.vitok.search.SkillNames;
import ru.vitok.uikit.ModuleTranslations;

/** Tells search the names of skills; the same skill of two grades is told with its grade. */
@Component
class SkillsByName implements SkillNames {

    private final Tests tests;
    private final ModuleTranslations texts;

    SkillsByName(Tests tests, ModuleTranslations texts) {
        this.tests = tests;
        this.texts = texts;
    }

    @Override
    public Map<String, String> of(Collection<String> codes) {
        var found = new ArrayList<Skill>();
        codes.forEach(code -> tests.skill(code).ifPresent(found::add));
        var once = new HashSet<String>();
        var twice = new HashSet<String>();
        found.forEach(skill -> {
            if (!once.add(skill.name())) {
                twice.add(skill.name());
            }
        });
        var names = new HashMap<String, String>();
        found.forEach(skill -> names.put(skill.code(), twice.contains(skill.name()) ? withGrade(skill) : skill.name()));
        return names;
    }

    private String withGrade(Skill skill) {
        return texts.getTranslation(
                "shell.skill-of-grade", LocaleContextHolder.getLocale(), skill.name(), skill.grade());
    }
}
