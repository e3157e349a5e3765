package ru.vitok.document;

import io.nayuki.qrcodegen.QrCode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import javax.imageio.ImageIO;

/** An address as a square code for the camera of a telephone, with the quiet edge that readers ask for. */
public final class QrImage {

    private static final int EDGE = 4;
    private static final int DOTS = 10;
    private static final int WHITE = 0xFFFFFF;

    private final QrCode code;
    private final int side;

    public QrImage(String address) {
        code = QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
        side = code.size + 2 * EDGE;
    }

    /** For papers. */
    public byte[] png() {
        var picture = new BufferedImage(side * DOTS, side * DOTS, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side * DOTS; y++) {
            for (int x = 0; x < side * DOTS; x++) {
                // outside of the code there is no dark square
                picture.setRGB(x, y, code.getModule(x / DOTS - EDGE, y / DOTS - EDGE) ? 0 : WHITE);
            }
        }
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** For pages, sharp at any size. */
    public String svg() {
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + EDGE)
                            .append(' ')
                            .append(y + EDGE)
                            .append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/><path d=\""
                + path
                + "\"/></svg>";
    }

    /** The same as the address of a picture. */
    public String svgAddress() {
        return "data:image/svg+xml;base64,"
                + Base64.getEncoder().encodeToString(svg().getBytes(StandardCharsets.UTF_8));
    }
}
