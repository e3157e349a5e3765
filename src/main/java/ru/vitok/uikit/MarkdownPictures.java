package ru.vitok.uikit;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Gives the pictures of a text their own addresses; of any other only its words are left. */
final class MarkdownPictures extends AbstractVisitor {

    private final List<Image> found = new ArrayList<>();

    private MarkdownPictures() {}

    static Node in(Node text, Pictures known) {
        var pictures = new MarkdownPictures();
        text.accept(pictures);
        pictures.found.forEach(image -> settle(image, known));
        return text;
    }

    @Override
    public void visit(Image image) {
        found.add(image);
    }

    private static void settle(Image image, Pictures known) {
        var address = known.address(name(image.getDestination()));
        if (address != null) {
            image.setDestination(address);
            return;
        }
        var child = image.getFirstChild();
        if (child == null) {
            image.insertBefore(new Text(name(image.getDestination())));
        }
        while (child != null) {
            var next = child.getNext();
            image.insertBefore(child);
            child = next;
        }
        image.unlink();
    }

    private static String name(String destination) {
        try {
            return URLDecoder.decode(destination.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return destination;
        }
    }
}
