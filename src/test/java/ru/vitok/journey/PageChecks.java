package ru.vitok.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import ru.vitok.journey.Examples.Example;

/** What holds for every page, whoever looks and however. */
@Component
@Lazy
class PageChecks {

    private static final Set<String> GRAVE = Set.of("serious", "critical");
    private static final String SET = "([scheme, size]) => window.vitok.a11y.set({scheme, size, motion: 'off'})";
    private static final String UNKNOWN_ICONS = """
            async () => {
              const sprite = await (await fetch('/c/icons.svg')).text();
              return [...document.querySelectorAll('use')]
                .map(it => it.getAttribute('href').split('#')[1])
                .filter(name => !sprite.includes(`id="${name}"`))
            }""";
    private static final String OVERHANG = "() => document.documentElement.scrollWidth - window.innerWidth";

    private final Visitors visitors;
    private final Map<Optional<UUID>, Visitor> open = new HashMap<>();

    PageChecks(Visitors visitors) {
        this.visitors = visitors;
    }

    /** One test for each example; the page is loaded once and looked at in each way. */
    Stream<DynamicTest> of(List<Example> examples, List<Look> looks) {
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.path() + (example.person() == null ? " (guest)" : ""), () -> check(example, looks)));
    }

    private void check(Example example, List<Look> looks) {
        var visitor = open.computeIfAbsent(
                Optional.ofNullable(example.person()),
                person -> person.map(it -> visitors.signedIn(it, Visitors.DESK))
                        .orElseGet(() -> visitors.guest(Visitors.DESK)));
        visitor.takeFailures();
        visitor.open(example.path());
        assertThat(visitor.page.title()).isNotBlank();
        assertThat(visitor.page.locator("h1").count()).as("h1").isEqualTo(1);
        assertThat(looks.stream().flatMap(look -> problems(visitor, look)).toList())
                .isEmpty();
        assertThat((List<?>) visitor.page.evaluate(UNKNOWN_ICONS)).as("icons").isEmpty();
        assertThat(visitor.takeForeign()).as("foreign hosts").isEmpty();
        assertThat(visitor.takeFailures()).as("failed scripts").isEmpty();
    }

    private static Stream<String> problems(Visitor visitor, Look look) {
        visitor.page.setViewportSize(look.width, 900);
        visitor.page.evaluate(SET, List.of(look.scheme, look.size));
        var overhang = (int) visitor.page.evaluate(OVERHANG);
        var sideways = overhang > 0 ? Stream.of("scrolls sideways by " + overhang) : Stream.<String>empty();
        var axe = new AxeBuilder(visitor.page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(PageChecks::words);
        return Stream.concat(sideways, axe).map(problem -> look + ": " + problem);
    }

    private static String words(Rule rule) {
        var places = rule.getNodes().stream().map(CheckedNode::getHtml).limit(3).toList();
        return rule.getId() + ": " + rule.getHelp() + " " + places;
    }
}
