package ru.vitok.file;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.ContentDisposition;

/** Makes names that people give their files harmless to show and to save. */
final class FileNames {

    private static final int LONGEST = 150;
    // control signs, marks that turn the reading direction, and what paths are made of
    private static final Pattern FORBIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}/\\\\:*?\"<>|]+");
    private static final Pattern DEVICE = Pattern.compile("(?i)^(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?$");

    private FileNames() {}

    static String harmless(String given) {
        var last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        var name = FORBIDDEN.matcher(last).replaceAll("_").strip();
        while (name.startsWith(".")) {
            name = name.substring(1);
        }
        if (name.isEmpty()) {
            return "file";
        }
        return shortened(DEVICE.matcher(name).matches() ? "_" + name : name);
    }

    /** Cuts the middle, never the extension. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        return name.substring(0, LONGEST - extension.length()) + extension;
    }

    static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
