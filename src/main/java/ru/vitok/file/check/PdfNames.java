package ru.vitok.file.check;

import java.util.Set;

/** Names in a PDF, however they are spelt. */
final class PdfNames {

    private static final int LONGEST = 32;

    private PdfNames() {}

    /** Is one of the names there? «/J#61vaScript» is a way to write /JavaScript. */
    static boolean among(Content in, int from, int to, Set<String> wanted) {
        for (int at = in.next("/", from, to); at >= 0; at = in.next("/", at + 1, to)) {
            if (wanted.contains(name(in, at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static String name(Content in, int from) {
        var name = new StringBuilder();
        for (int at = from; at < from + LONGEST && regular(in.at(at)); at++) {
            if (in.at(at) == '#') {
                var code = in.latin(at + 1, at + 3);
                if (code.matches("[0-9A-Fa-f]{2}")) {
                    name.append((char) Integer.parseInt(code, 16));
                    at += 2;
                    continue;
                }
            }
            name.append((char) in.at(at));
        }
        return name.toString();
    }

    private static boolean regular(int sign) {
        return sign > ' ' && "()<>[]{}/%".indexOf(sign) < 0;
    }
}
