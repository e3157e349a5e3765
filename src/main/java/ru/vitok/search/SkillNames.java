package ru.vitok.search;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How people call a skill whose code entries carry; given by a module that knows the tests. */
public interface SkillNames {

    /** The code itself where nobody names it. */
    String name(String code);

    /** For where the same skill of two grades stands side by side. */
    String nameWithGrade(String code);

    /** Names by code; two grades may ask for a skill by the same name, and are told apart then. */
    default Map<String, String> sideBySide(Collection<String> codes) {
        var names = new LinkedHashMap<String, String>();
        codes.forEach(code -> names.put(code, name(code)));
        var all = List.copyOf(names.values());
        names.replaceAll((code, name) -> Collections.frequency(all, name) > 1 ? nameWithGrade(code) : name);
        return names;
    }
}
