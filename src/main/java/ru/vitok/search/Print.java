package ru.vitok.search;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A short print of a text: two that differ have different ones. */
final class Print {

    /** The field of the index in which an entry's print stands, and behind it the print of how it was written. */
    static final String FIELD = "print";

    /** Raise it when the analyzers read otherwise: what was written before is then written anew. */
    private static final int READING = 1;

    private static final String BETWEEN = "\0";
    private static final int BYTES = 9;

    private Print() {}

    static String of(@Nullable Object... said) {
        return digest(Stream.of(said).map(String::valueOf).collect(Collectors.joining(BETWEEN)));
    }

    /** Of the fields that the classes name; other fields in a new version of the portal give another print. */
    static String ofFields(Class<?>... classes) {
        var named = Stream.of(classes)
                .flatMap(it -> Stream.<AnnotatedElement>concat(
                        Stream.of(it.getDeclaredFields()), Stream.of(it.getDeclaredMethods())))
                .flatMap(it -> Stream.of(it.getAnnotations()).map(Print::words).map(said -> it + said))
                .sorted()
                .collect(Collectors.joining("\n"));
        return of(READING, named);
    }

    /** Its members come in no order of their own, so brackets may stand about any of them: only the words count. */
    private static String words(Annotation annotation) {
        return Stream.of(annotation.toString().split("[(){}, ]+", -1)).sorted().collect(Collectors.joining(" "));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(digest, BYTES));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
