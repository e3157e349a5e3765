package ru.vitok.file;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Checks of files that nobody signed in has brought: no rate is asked, so no database is. */
final class Checks {

    private Checks() {}

    static FileCheck with(Scanner scanner) {
        var nowhere = JdbcClient.create(new SimpleDriverDataSource());
        return new FileCheck(
                scanner, new UploadRate(nowhere, Clock.systemUTC(), 1, 1), new DiskRoom(Path.of("target", "checks")));
    }
}
