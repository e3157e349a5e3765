package ru.vitok.console;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every portal and every command on a data folder is started with. */
final class PortalSettings {

    private PortalSettings() {}

    /** The operator's own settings stand in the data folder; the terminal stays free of the log. */
    static List<String> of(DataFolder folder) {
        return List.of(
                "--vitok.data=" + folder.path(),
                "--vitok.demo=" + (folder.mode() == DataFolder.Mode.DEMO),
                "--vitok.database.ahead=true",
                "--logging.file.name=" + folder.log(),
                "--logging.console.enabled=false",
                "--spring.main.banner-mode=off",
                "--spring.config.additional-location=optional:file:"
                        + folder.path().resolve(DataFolder.OPERATORS_SETTINGS));
    }

    /** The settings and what else was given; the same name given twice would be read as a list of two values. */
    static String[] with(List<String> settings, List<String> given) {
        var names = settings.stream().map(PortalSettings::name).collect(Collectors.toSet());
        return Stream.concat(settings.stream(), given.stream().filter(argument -> !names.contains(name(argument))))
                .toArray(String[]::new);
    }

    private static String name(String argument) {
        return argument.substring(0, argument.indexOf('=') + 1);
    }
}
