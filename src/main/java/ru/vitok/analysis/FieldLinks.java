package ru.vitok.analysis;

import java.util.List;

/** Offers next steps on the page of a problem field; implemented by later stages. */
public interface FieldLinks {

    /** Steps open to the signed-in person. */
    List<FieldLink> of(ProblemFieldRow field);
}
