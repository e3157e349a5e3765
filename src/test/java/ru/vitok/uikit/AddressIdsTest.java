package ru.vitok.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressIdsTest {

    private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

    @Test
    void anIdIsReadFromALink() {
        assertThat(AddressIds.asked(QueryParameters.of("field", ID), "field")).contains(UUID.fromString(ID));
        assertThat(AddressIds.asked(QueryParameters.of("field", ID), "decision"))
                .isEmpty();
    }

    /** The third has 36 of the right characters and is no id all the same. */
    @ParameterizedTest
    @ValueSource(
            strings = {"", "1-1-1-1-1", "------------------------------------", "0f8fad5b-d9cb-469f-a165-70867728950g"})
    void anythingElseIsNone(String typed) {
        assertThat(AddressIds.read(typed)).isEmpty();
    }
}
