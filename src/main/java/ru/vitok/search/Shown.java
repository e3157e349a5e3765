package ru.vitok.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a list of finds is shown, as it stands in the page's address: ten more at a touch, and after a hundred the next
 * hundred in their place.
 */
public record Shown(int page, int size) {

    private static final int FEW = 10;
    private static final int PAGE_MAX = 999;
    private static final String SIZE = "n";
    private static final String PAGE = "p";

    public static final Shown FIRST = new Shown(0, FEW);

    public Shown {
        page = Math.clamp(page, 0, PAGE_MAX);
        size = page > 0 ? SearchQuery.SIZE_MAX : Math.clamp(size, FEW, SearchQuery.SIZE_MAX);
    }

    public static Shown of(Map<String, List<String>> address) {
        return new Shown(number(address.get(PAGE)), number(address.get(SIZE)));
    }

    public Shown more() {
        return full() ? new Shown(page + 1, size) : new Shown(0, size + FEW);
    }

    /** What comes next does not fit under it. */
    public boolean full() {
        return size == SearchQuery.SIZE_MAX;
    }

    public boolean leaves(long total) {
        return page < PAGE_MAX && (page + 1L) * size < total;
    }

    public Map<String, List<String>> address() {
        var address = new LinkedHashMap<String, List<String>>();
        if (size > FEW) {
            address.put(SIZE, List.of(String.valueOf(size)));
        }
        if (page > 0) {
            address.put(PAGE, List.of(String.valueOf(page)));
        }
        return address;
    }

    private static int number(@Nullable List<String> values) {
        return values == null
                ? 0
                : values.stream()
                        .filter(it -> it.matches("[0-9]{1,3}"))
                        .mapToInt(Integer::parseInt)
                        .findFirst()
                        .orElse(0);
    }
}
