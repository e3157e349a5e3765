package ru.vitok.document;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.Map;

/** A camera that is not ours: it looks for the code in a picture of the whole page. */
public final class QrReader {

    private QrReader() {}

    public static String read(BufferedImage page) throws NotFoundException {
        var width = page.getWidth();
        var height = page.getHeight();
        var source = new RGBLuminanceSource(width, height, page.getRGB(0, 0, width, height, null, 0, width));
        var found = new QRCodeMultiReader()
                .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));
        return found[0].getText();
    }
}
