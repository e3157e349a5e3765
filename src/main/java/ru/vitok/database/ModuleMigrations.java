package ru.vitok.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Migrates the house's own tables, then each module's, every module with a history of its own. Modulith can do the
 * same but reads every class of the portal to learn the order, which took a third of a start (D010).
 */
@Component
class ModuleMigrations implements FlywayMigrationStrategy {

    static final String HOUSE = "__root";

    private static final String FOLDER = "classpath:db/migration/";
    private static final Pattern MODULE = Pattern.compile(".*/db/migration/([a-z]+)/[^/]+");

    @Override
    public void migrate(Flyway flyway) {
        var table = flyway.getConfiguration().getTable();
        migrate(flyway, HOUSE, table);
        var owners = owners();
        new ModuleOrder(ModuleOrder::declaredBy)
                .upstreamFirst(owners).stream()
                        .filter(owners::contains)
                        .forEach(module -> migrate(flyway, module, table + "_" + module));
    }

    private static void migrate(Flyway flyway, String folder, String table) {
        Flyway.configure()
                .configuration(flyway.getConfiguration())
                .locations(FOLDER + folder)
                .table(table)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .load()
                .migrate();
    }

    /** Modules that have migrations. */
    private static TreeSet<String> owners() {
        try {
            var owners = new TreeSet<String>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql")) {
                var found = MODULE.matcher(file.getURL().toString());
                if (found.matches()) {
                    owners.add(found.group(1));
                }
            }
            return owners;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
