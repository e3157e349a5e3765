package ru.vitok.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The migrations in the jar: a digest of each folder's files, with their names. */
final class MigrationFiles {

    private static final Pattern FILE = Pattern.compile(".*/db/migration/([a-z_]+)/([^/]+)");

    private MigrationFiles() {}

    static TreeMap<String, String> digests() {
        try {
            var folders = new TreeMap<String, TreeMap<String, Resource>>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql")) {
                var found = FILE.matcher(file.getURL().toString());
                if (found.matches()) {
                    folders.computeIfAbsent(found.group(1), _ -> new TreeMap<>())
                            .putIfAbsent(found.group(2), file);
                }
            }
            var digests = new TreeMap<String, String>();
            for (var folder : folders.entrySet()) {
                digests.put(folder.getKey(), digest(folder.getValue()));
            }
            return digests;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(TreeMap<String, Resource> files) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(file.getValue().getContentAsByteArray());
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
