package ru.vitok.database;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.modulith.ApplicationModule;

/** Modules after those they may use, as their {@code package-info} says it: a table's foreign keys point upstream. */
final class ModuleOrder {

    private final Function<String, List<String>> uses;
    private final LinkedHashSet<String> ordered = new LinkedHashSet<>();
    private final LinkedHashSet<String> begun = new LinkedHashSet<>();

    ModuleOrder(Function<String, List<String>> uses) {
        this.uses = uses;
    }

    /** Those asked for and all they use; the same for the same modules, however they were listed. */
    List<String> upstreamFirst(Collection<String> modules) {
        new TreeSet<>(modules).forEach(this::place);
        return List.copyOf(ordered);
    }

    /** What the module's {@code package-info} allows; «evidence :: ui» is a part of evidence. */
    static List<String> declaredBy(String module) {
        try {
            var declared = Class.forName("ru.vitok." + module + ".package-info").getAnnotation(ApplicationModule.class);
            if (declared == null) {
                throw new IllegalStateException("The package-info of " + module + " that was found declares no module");
            }
            return Stream.of(declared.allowedDependencies())
                    .map(allowed -> allowed.replaceFirst(" *::.*", ""))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException("No module owns the migrations of " + module, unknown);
        }
    }

    private void place(String module) {
        if (begun.add(module)) {
            uses.apply(module).forEach(this::place);
            ordered.add(module);
        }
    }
}
