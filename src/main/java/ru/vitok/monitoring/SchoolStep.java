package ru.vitok.monitoring;

/**
 * How far one school has come this year; schools stand in alphabetical order.
 *
 * @param helped recommendations that the school carried out
 */
public record SchoolStep(String code, String name, boolean analysed, boolean discussed, int helped) {}
