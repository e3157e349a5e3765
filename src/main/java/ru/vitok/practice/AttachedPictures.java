package ru.vitok.practice;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vitok.uikit.Pictures;

/** The pictures among the files of one version of a practice: its text may show them by their names. */
public record AttachedPictures(List<Attachment> files) implements Pictures {

    public AttachedPictures {
        files = files.stream().filter(Attachment::small).toList();
    }

    @Override
    public @Nullable String address(String name) {
        return files.stream()
                .filter(file -> file.name().equalsIgnoreCase(name))
                .map(file -> "/" + file.smallPath())
                .findFirst()
                .orElse(null);
    }

    public List<String> names() {
        return files.stream().map(Attachment::name).toList();
    }
}
