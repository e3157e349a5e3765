package ru.vitok.people;

/** The demo: invented people with one password, on this machine only. */
public final class DemoMode {

    public static final String PASSWORD = "vitok-demo";

    private DemoMode() {}
}
