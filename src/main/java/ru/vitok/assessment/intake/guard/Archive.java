package ru.vitok.assessment.intake.guard;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import ru.vitok.assessment.intake.ProblemCode;
import ru.vitok.assessment.intake.UnreadableFile;

/** A ZIP in memory whose sizes are counted while unpacking, never believed. */
final class Archive implements AutoCloseable {

    private final ZipFile zip;
    private final Limits limits;
    private final long packed;
    private final byte[] buffer = new byte[1 << 14];
    private long unpacked;

    private Archive(ZipFile zip, Limits limits, long packed) {
        this.zip = zip;
        this.limits = limits;
        this.packed = packed;
    }

    static Archive open(byte[] bytes, Limits limits) {
        try {
            var zip = ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                    .get();
            return new Archive(zip, limits, bytes.length);
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableFile(ProblemCode.DAMAGED, broken);
        }
    }

    List<ZipArchiveEntry> entries() {
        var entries = Collections.list(zip.getEntries());
        if (entries.size() > limits.entries()) {
            throw new UnreadableFile(ProblemCode.TOO_MANY_ENTRIES, limits.entries());
        }
        if (entries.stream().anyMatch(it -> it.getGeneralPurposeBit().usesEncryption())) {
            throw new UnreadableFile(ProblemCode.PASSWORD_PROTECTED);
        }
        return entries;
    }

    /** The entry's bytes, or nothing when it alone is larger than a file may be. */
    byte[] read(ZipArchiveEntry entry, long atMost) {
        try (var in = zip.getInputStream(entry)) {
            return counted(in, atMost);
        } catch (IOException broken) {
            throw new UnreadableFile(ProblemCode.DAMAGED, broken);
        }
    }

    /** Unpacks to nowhere: only to know that it may be unpacked, and that no cell lies beyond the last column. */
    void check(ZipArchiveEntry entry) {
        var addresses = new Addresses(limits);
        try (var in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                count(read);
                addresses.look(buffer, read);
            }
        } catch (IOException broken) {
            throw new UnreadableFile(ProblemCode.DAMAGED, broken);
        }
    }

    private byte[] counted(InputStream in, long atMost) throws IOException {
        var out = new ByteArrayOutputStream();
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            count(read);
            out.write(buffer, 0, read);
            if (out.size() > atMost) {
                throw new UnreadableFile(ProblemCode.FILE_TOO_BIG, atMost >> 20);
            }
        }
        return out.toByteArray();
    }

    private void count(int bytes) {
        unpacked += bytes;
        if (unpacked > limits.unpackedBytes()) {
            throw new UnreadableFile(ProblemCode.UNPACKED_TOO_BIG, limits.unpackedBytes() >> 20);
        }
        if (unpacked > limits.ratioFreeBytes() && unpacked / packed > limits.ratio()) {
            throw new UnreadableFile(ProblemCode.TOO_COMPRESSED, limits.ratio());
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException broken) {
            throw new UnreadableFile(ProblemCode.DAMAGED, broken);
        }
    }
}
