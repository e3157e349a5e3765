package ru.vitok.search;

/** How a word sounds, roughly: «обьем» as «объем», «докозательство» as «доказательство». */
final class Sound {

    private static final String LETTERS = "оеяэъбдгвзж";
    private static final String HEARD = "аиииьпткфсш";

    private Sound() {}

    static String of(String word) {
        var heard = new StringBuilder();
        for (var letter : word.toCharArray()) {
            var place = LETTERS.indexOf(letter);
            var sound = place < 0 ? letter : HEARD.charAt(place);
            // a doubled letter is heard once
            if (heard.isEmpty() || heard.charAt(heard.length() - 1) != sound) {
                heard.append(sound);
            }
        }
        return heard.toString();
    }
}
