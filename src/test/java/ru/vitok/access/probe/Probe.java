package ru.vitok.access.probe;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ru.vitok.access.AccessSheet;
import ru.vitok.access.Seat;
import ru.vitok.people.Action;
import ru.vitok.people.Organisation;
import ru.vitok.people.Role;

/** How one action on one kind of object is tried through the portal's own services. */
public final class Probe {

    /** Does it as the person who is signed in; answers whether it was done. A refusal may also be thrown. */
    public interface Attempt {
        boolean done(Example example, Seat seat) throws Exception;
    }

    private record Also(
            String object, Action action, @Nullable Organisation place) {}

    private final String object;
    private final Action action;
    private final Attempt attempt;
    private Supplier<Example> base = () -> {
        throw new IllegalStateException("no example");
    };
    private @Nullable Function<Role, Example> owned;
    private Function<Seat, @Nullable Organisation> place = _ -> null;
    private Predicate<Seat> tried = _ -> true;
    private Predicate<Seat> owns = _ -> false;
    private boolean self;
    private final List<Also> also = new ArrayList<>();
    private @Nullable Function<Example, String> rest;
    private @Nullable Function<Example, String> page;
    private @Nullable String list;
    private @Nullable Function<Example, String> post;
    private String body = "{}";
    private @Nullable Example made;

    private Probe(String object, Action action, Attempt attempt) {
        this.object = object;
        this.action = action;
        this.attempt = attempt;
    }

    public static Probe of(String object, Action action, Attempt attempt) {
        return new Probe(object, action, attempt);
    }

    /** Made once, as the portal itself or its author; every try is rolled back. */
    public Probe on(Supplier<Example> example) {
        this.base = example;
        return this;
    }

    /** An object of a person of this role, for the relation OWN. */
    public Probe ownedBy(Function<Role, Example> example) {
        this.owned = example;
        return this;
    }

    /** There is no object yet: it would belong to the asking person's place; null where the try makes no sense. */
    public Probe at(Function<Seat, @Nullable Organisation> where) {
        this.place = where;
        return this;
    }

    /** It is always one's own. */
    public Probe self() {
        this.self = true;
        return this;
    }

    /** Who counts as an owner beside the object's author: a leader of the clubs of an organisation. */
    public Probe ownedAlsoBy(Predicate<Seat> leads) {
        this.owns = leads;
        return this;
    }

    public Probe triedBy(Predicate<Seat> seats) {
        this.tried = seats;
        return this;
    }

    /** Another row of the matrix opens the same. */
    public Probe or(String otherObject, Action otherAction, @Nullable Organisation where) {
        also.add(new Also(otherObject, otherAction, where));
        return this;
    }

    /** The address below /api/v1 that shows the object. */
    public Probe rest(Function<Example, String> path) {
        this.rest = path;
        return this;
    }

    /** The address below /api/v1 that lists such objects. */
    public Probe list(String path) {
        this.list = path;
        return this;
    }

    public @Nullable String list() {
        return list;
    }

    /** The address below /api/v1 that does the same, and what is sent there. */
    public Probe post(Function<Example, String> path, String json) {
        this.post = path;
        this.body = json;
        return this;
    }

    public @Nullable Function<Example, String> post() {
        return post;
    }

    public String body() {
        return body;
    }

    /** The page that shows the object. */
    public Probe page(Function<Example, String> path) {
        this.page = path;
        return this;
    }

    public String pair() {
        return object + "," + action;
    }

    public String object() {
        return object;
    }

    public Action action() {
        return action;
    }

    public @Nullable Function<Example, String> rest() {
        return rest;
    }

    public @Nullable Function<Example, String> page() {
        return page;
    }

    public Attempt attempt() {
        return attempt;
    }

    public synchronized Example example() {
        if (made == null) {
            made = base.get();
        }
        return made;
    }

    /** The object of somebody of the role, where the probe knows of owners. */
    public @Nullable Example example(Role role) {
        return owned == null ? null : owned.apply(role);
    }

    public boolean hasOwners() {
        return owned != null;
    }

    /** Is this try possible at all? */
    public boolean tries(Seat seat) {
        return tried.test(seat);
    }

    /** What the matrix says, by the test's own reading. */
    public boolean expected(AccessSheet sheet, Example example, Seat seat) {
        var where = place.apply(seat);
        var there = where == null ? example.place() : where;
        var own = self && !seat.guest()
                || example.owner() != null && example.owner().equals(seat.person())
                || owns.test(seat);
        return sheet.allows(object, action, seat, there, own)
                || also.stream()
                        .anyMatch(it -> sheet.allows(
                                it.object(), it.action(), seat, it.place() == null ? there : it.place(), own));
    }
}
