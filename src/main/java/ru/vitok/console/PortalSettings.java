package ru.vitok.console;

import java.util.ArrayList;
import java.util.List;

/** What every portal and every command on a data folder is started with. */
final class PortalSettings {

    private PortalSettings() {}

    /** The operator's own settings stand in the data folder; the terminal stays free of the log. */
    static List<String> of(DataFolder folder) {
        return List.of(
                "--vitok.data=" + folder.path(),
                "--vitok.demo=" + (folder.mode() == DataFolder.Mode.DEMO),
                "--logging.file.name=" + folder.log(),
                "--logging.console.enabled=false",
                "--spring.main.banner-mode=off",
                "--spring.config.additional-location=optional:file:"
                        + folder.path().resolve("settings.properties"));
    }

    static String[] with(List<String> settings, List<String> more) {
        var all = new ArrayList<>(settings);
        all.addAll(more);
        return all.toArray(String[]::new);
    }
}
