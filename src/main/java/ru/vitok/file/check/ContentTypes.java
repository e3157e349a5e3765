package ru.vitok.file.check;

import java.util.Locale;
import javax.xml.stream.XMLStreamReader;
import ru.vitok.file.FileKind;

/** The list of parts of an Office file: its main part is a plain document, none is code. */
final class ContentTypes implements XmlPart.Reading {

    private final String wanted;
    private boolean found;

    ContentTypes(FileKind kind) {
        wanted = kind.mediaType() + ".main+xml";
    }

    @Override
    public void element(XMLStreamReader at) {
        var type = at.getAttributeValue(null, "ContentType");
        if (type == null) {
            return;
        }
        var small = type.toLowerCase(Locale.ROOT);
        if (small.contains("macroenabled") || small.contains("vbaproject") || small.contains("activex")) {
            throw new UnfitFile(Fault.MACROS);
        }
        found |= type.equals(wanted);
    }

    @Override
    public void end() {
        if (!found) {
            throw new UnfitFile(Fault.MISMATCH);
        }
    }
}
