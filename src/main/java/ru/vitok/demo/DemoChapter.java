package ru.vitok.demo;

/** One part of the demo's story. Chapters run in their order; each thing in them is made once. */
interface DemoChapter {

    /** The last part of the message key that tells what is being made. */
    String name();

    void make() throws Exception;
}
