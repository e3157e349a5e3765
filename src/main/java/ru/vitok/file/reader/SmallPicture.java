package ru.vitok.file.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import net.coobird.thumbnailator.Thumbnails;

/** A picture drawn anew and small: nothing but its dots comes through, neither a place nor a hidden file. */
final class SmallPicture {

    private static final int SIDE = 320;

    private SmallPicture() {}

    static void write(InputStream in, OutputStream out) throws IOException {
        Thumbnails.of(in).size(SIDE, SIDE).outputFormat("png").toOutputStream(out);
    }
}
