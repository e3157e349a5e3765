package ru.vitok.file.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import net.coobird.thumbnailator.Thumbnails;
import ru.vitok.file.FileKind;

/** A picture drawn anew and small: nothing but its dots comes through, neither a place nor a hidden file. */
final class SmallPicture {

    /** Wide enough to stand in a text. */
    private static final int SIDE = 640;

    private SmallPicture() {}

    /** @param format a photograph is many times smaller as JPEG */
    static void write(FileKind format, InputStream in, OutputStream out) throws IOException {
        var bytes = in.readAllBytes();
        var side = Math.min(SIDE, longest(bytes));
        Thumbnails.of(new ByteArrayInputStream(bytes))
                .size(side, side)
                .outputFormat(format == FileKind.JPEG ? "jpg" : "png")
                .toOutputStream(out);
    }

    /** Told by the head of the file, before its dots take memory. A picture that is small already is not blown up. */
    private static int longest(byte[] bytes) throws IOException {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no picture");
            }
            var reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return Math.max(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }
}
