package ru.vitok.demo.world;

import java.util.List;

/** The plain tables beside the results: a header and rows; numbers stay numbers. */
record ListTable(String fileName, String sheet, List<String> header, List<List<?>> rows) {

    void write(Page page) {
        page.texts(1, 0, header.toArray(String[]::new));
        var number = 2;
        for (var row : rows) {
            for (var column = 0; column < row.size(); column++) {
                switch (row.get(column)) {
                    case Number value -> page.number(number, column, value);
                    case String value when !value.isEmpty() -> page.text(number, column, value);
                    default -> {}
                }
            }
            number++;
        }
    }
}
