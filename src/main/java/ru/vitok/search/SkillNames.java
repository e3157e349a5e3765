package ru.vitok.search;

import java.util.Collection;
import java.util.Map;

/** What people call the skills that entries carry as codes. Search knows no curriculum: whoever does answers. */
public interface SkillNames {

    /** Names by code, no two of them the same; a code that nobody knows is left out. */
    Map<String, String> of(Collection<String> codes);
}
