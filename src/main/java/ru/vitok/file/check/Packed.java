package ru.vitok.file.check;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** An archive in memory: its directory is looked at first, its sizes are counted while unpacking, never believed. */
final class Packed implements AutoCloseable {

    private static final int ENTRIES = 2000;
    private static final long UNPACKED = 200L << 20;
    private static final long FREE_OF_RATIO = 10L << 20;
    private static final int RATIO = 100;

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final long packed;
    private long unpacked;

    Packed(Content content) {
        packed = content.length();
        try {
            zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content.bytes()))
                    .get();
        } catch (IOException | RuntimeException broken) {
            throw new UnfitFile(Fault.DAMAGED, broken);
        }
        entries = Collections.list(zip.getEntries());
        checkDirectory();
    }

    List<ZipArchiveEntry> entries() {
        return entries;
    }

    private void checkDirectory() {
        if (entries.size() > ENTRIES) {
            throw new UnfitFile(Fault.ENTRIES, ENTRIES);
        }
        var names = new HashSet<String>();
        for (var entry : entries) {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw new UnfitFile(Fault.PASSWORD);
            }
            if (unsafe(entry.getName())) {
                throw new UnfitFile(Fault.PATHS);
            }
            var known = entry.getMethod() == ZipEntry.STORED || entry.getMethod() == ZipEntry.DEFLATED;
            if (!known || !names.add(entry.getName().toLowerCase(Locale.ROOT))) {
                throw new UnfitFile(Fault.DAMAGED);
            }
        }
    }

    private static boolean unsafe(String name) {
        var path = name.replace('\\', '/');
        return path.startsWith("/")
                || path.indexOf('\0') >= 0
                || path.indexOf(':') == 1
                || ("/" + path + "/").contains("/../");
    }

    /** The entry's content; whoever reads it is stopped where it grows beyond what is allowed. */
    InputStream open(ZipArchiveEntry entry) throws IOException {
        return new FilterInputStream(zip.getInputStream(entry)) {
            @Override
            public int read() throws IOException {
                var one = super.read();
                count(one < 0 ? 0 : 1);
                return one;
            }

            @Override
            public int read(byte[] into, int from, int length) throws IOException {
                var read = super.read(into, from, length);
                count(Math.max(0, read));
                return read;
            }
        };
    }

    void drain(ZipArchiveEntry entry) {
        try (var in = open(entry)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException broken) {
            throw new UnfitFile(Fault.DAMAGED, broken);
        }
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > UNPACKED || unpacked > FREE_OF_RATIO && unpacked / packed > RATIO) {
            throw new UnfitFile(Fault.BOMB, UNPACKED >> 20);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException broken) {
            throw new UnfitFile(Fault.DAMAGED, broken);
        }
    }
}
