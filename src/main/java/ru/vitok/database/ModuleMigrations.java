package ru.vitok.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Migrates the house's own tables, then each module's, every module with a history of its own. Modulith can do the
 * same but reads every class of the portal to learn the order, which took a third of a start; and what was migrated
 * with the same files before is not looked at again (D010).
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    static final String HOUSE = "__root";

    private static final String FOLDER = "classpath:db/migration/";

    @Override
    public void migrate(Flyway flyway) {
        var memory = new MigrationMemory(flyway.getConfiguration().getDataSource());
        var known = memory.known();
        var files = MigrationFiles.digests();
        if (files.equals(known)) {
            return;
        }
        for (var folder : inOrder(files.keySet())) {
            var digest = files.get(folder);
            if (digest != null && !digest.equals(known.get(folder))) {
                migrate(flyway, folder);
                memory.remember(folder, digest);
            }
        }
    }

    private static List<String> inOrder(Set<String> folders) {
        var order = new ArrayList<>(List.of(HOUSE));
        var modules = folders.stream().filter(it -> !it.equals(HOUSE)).toList();
        new ModuleOrder(ModuleOrder::declaredBy)
                .upstreamFirst(modules).stream().filter(modules::contains).forEach(order::add);
        return order;
    }

    private static void migrate(Flyway flyway, String folder) {
        var table = flyway.getConfiguration().getTable();
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations(FOLDER + folder)
                .table(folder.equals(HOUSE) ? table : table + "_" + folder)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load()
                .migrate();
    }
}
