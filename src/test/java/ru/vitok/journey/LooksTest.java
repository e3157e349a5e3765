package ru.vitok.journey;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vitok.PortalTest;

/** Every route as people with weak sight set it up. */
@PortalTest
@Tag("campaign")
@Tag("axe")
class LooksTest {

    @Autowired
    Examples examples;

    @Autowired
    PageChecks checks;

    @TestFactory
    Stream<DynamicTest> aPageCanBeUsedEnlargedAndInOtherColours() {
        return checks.of(
                examples.all(),
                List.of(
                        Look.ENLARGED,
                        Look.CONTRAST_DESK,
                        Look.CONTRAST_PHONE,
                        Look.CONTRAST_ENLARGED,
                        Look.BLUE,
                        Look.LARGE_TEXT));
    }
}
