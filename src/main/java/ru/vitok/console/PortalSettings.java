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

    /** Later settings win: an argument that they name too would reach the portal as a list of two values. */
    static String[] with(List<String> settings, List<String> more) {
        var all = new ArrayList<String>();
        settings.stream()
                .filter(setting -> more.stream().noneMatch(other -> other.startsWith(name(setting) + "=")))
                .forEach(all::add);
        all.addAll(more);
        return all.toArray(String[]::new);
    }

    private static String name(String setting) {
        return setting.substring(0, setting.contains("=") ? setting.indexOf('=') : setting.length());
    }
}
