package ru.vitok.practice.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * A Markdown file with facts between two lines of dashes before it.
 *
 * @param facts plain values only: nothing in the file is made into an object
 * @param parts the text under each second-level heading
 */
public record FrontMatter(Map<?, ?> facts, Map<String, String> parts) {

    private static final String BAR = "---\n";

    /** Fails with {@link IllegalArgumentException} where the file is none of this kind. */
    public static FrontMatter read(String file) {
        var text = file.replace("\r\n", "\n").replace("\uFEFF", "");
        var end = text.indexOf("\n" + BAR, BAR.length() - 1);
        if (!text.startsWith(BAR) || end < 0) {
            throw new IllegalArgumentException("no facts between dashes");
        }
        try {
            var facts = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .<Object>load(text.substring(BAR.length(), end + 1));
            if (facts instanceof Map<?, ?> map) {
                return new FrontMatter(map, parts(text.substring(end + 1 + BAR.length())));
            }
        } catch (YAMLException wrong) {
            throw new IllegalArgumentException("facts that cannot be read", wrong);
        }
        throw new IllegalArgumentException("no facts between dashes");
    }

    /** A heading of the second level inside a part would begin another part, so it becomes one of the third. */
    String write() {
        var look = new DumperOptions();
        look.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        look.setAllowUnicode(true);
        look.setWidth(Integer.MAX_VALUE);
        var text = new StringBuilder(BAR).append(new Yaml(look).dump(facts)).append(BAR);
        parts.forEach((heading, body) -> text.append("## ")
                .append(heading)
                .append('\n')
                .append(body.replaceAll("(?m)^## ", "### "))
                .append("\n\n"));
        return text.toString().stripTrailing() + "\n";
    }

    private static Map<String, String> parts(String body) {
        var parts = new LinkedHashMap<String, String>();
        for (var part : body.split("(?m)^## ", -1)) {
            var line = part.indexOf('\n');
            if (line > 0) {
                parts.put(
                        part.substring(0, line).strip(),
                        part.substring(line + 1).strip());
            }
        }
        return parts;
    }
}
