package ru.vitok.assessment.intake.sheet;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Predicate;

/**
 * Takes a fingerprint of what is read: a file saved again, or under another name, holds other bytes but the same
 * content.
 */
public final class FingerprintedSheet implements Sheet {

    private static final int AT_ONCE = 1 << 13;

    private final Sheet sheet;
    private final MessageDigest digest;
    private final StringBuilder lines = new StringBuilder();

    public FingerprintedSheet(Sheet sheet) {
        this.sheet = sheet;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public void read(Predicate<SheetRow> reader) {
        sheet.read(row -> {
            for (int i = 0; i < row.cells().size(); i++) {
                var cell = row.cell(i);
                if (cell != null) {
                    lines.append(i).append('=').append(cell).append(';');
                }
            }
            lines.append('\n');
            if (lines.length() > AT_ONCE) {
                digest();
            }
            return reader.test(row);
        });
    }

    private void digest() {
        digest.update(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
    }

    /** The fingerprint of all that has been read so far; to be asked for once. */
    public String fingerprint() {
        digest();
        return HexFormat.of().formatHex(digest.digest());
    }
}
