@org.jspecify.annotations.NullMarked
package ru.vitok.demo;
