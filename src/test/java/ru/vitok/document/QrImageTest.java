package ru.vitok.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrImageTest {

    private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://portal.example/practices/3f0c2a44-9a55-4a54-8f0e-3d2b7f6f5a10",
                "http://localhost:8080/practices/3f0c2a44-9a55-4a54-8f0e-3d2b7f6f5a10",
                "https://методист.example/practices/1"
            })
    void aForeignReaderFindsTheAddressInThePictureAndInTheDrawing(String address) throws Exception {
        var code = new QrImage(address);

        assertThat(QrReader.read(ImageIO.read(new ByteArrayInputStream(code.png()))))
                .isEqualTo(address);
        assertThat(QrReader.read(drawn(code.svg()))).isEqualTo(address);
    }

    /** Draws the few words of SVG that we use. */
    private static BufferedImage drawn(String svg) {
        var box = Pattern.compile("viewBox=\"0 0 (\\d+) ").matcher(svg);
        assertThat(box.find()).isTrue();
        var side = Integer.parseInt(box.group(1)) * 6;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, side, side);
        pen.setColor(Color.BLACK);
        SQUARE.matcher(svg)
                .results()
                .forEach(
                        it -> pen.fillRect(Integer.parseInt(it.group(1)) * 6, Integer.parseInt(it.group(2)) * 6, 6, 6));
        return picture;
    }
}
