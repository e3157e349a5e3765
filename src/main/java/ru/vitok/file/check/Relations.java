package ru.vitok.file.check;

import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** What a part of an Office file refers to. A link may lead anywhere; what is fetched on opening may not. */
final class Relations implements XmlPart.Reading {

    private static final Set<String> HARMLESS =
            Set.of("hyperlink", "image", "video", "audio", "media", "slideupdateinfo");

    @Override
    public void element(XMLStreamReader at) {
        var target = at.getAttributeValue(null, "Target");
        var type = at.getAttributeValue(null, "Type");
        if (target == null || type == null) {
            return;
        }
        var kind = type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        if (kind.equals("vbaproject")) {
            throw new UnfitFile(Fault.MACROS);
        }
        if ("External".equalsIgnoreCase(at.getAttributeValue(null, "TargetMode"))
                && !HARMLESS.contains(kind)
                && !local(kind, target)) {
            throw new UnfitFile(Fault.REMOTE);
        }
    }

    /** Word notes where its template lay on the author's own disk: «file:///C:\Users\…\Normal.dotm». */
    private static boolean local(String kind, String target) {
        var small = target.toLowerCase(Locale.ROOT);
        return kind.equals("attachedtemplate") && small.matches("file:///[a-z]:.*");
    }
}
