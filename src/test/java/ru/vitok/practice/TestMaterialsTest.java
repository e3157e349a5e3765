package ru.vitok.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TestMaterialsTest {

    @Test
    void aPaperIsKnownByItsHead() {
        var found = new ArrayList<TestMaterials.Sign>();

        TestMaterials.find(
                "вариант.docx", "ВПР. Математика. 6 класс\nКод участника 60012\nВариант 12\nЗадание 1", found);

        assertThat(found)
                .containsExactly(new TestMaterials.Sign(
                        "вариант.docx", "ВПР, предмет, класс, вариант с номером, код участника"));
    }

    @Test
    void whatIsNotForPublicationIsKnownByTheWords() {
        var found = new ArrayList<TestMaterials.Sign>();

        TestMaterials.find("", "Ответы. Для служебного  пользования.", found);
        TestMaterials.find("", "Материалы не подлежат… не подлежит распространению", found);

        assertThat(found)
                .extracting(TestMaterials.Sign::words)
                .containsExactly("для служебного пользования", "не для распространения");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Задание 13 ВПР по математике, 6 класс: половина не обосновывает. Вариант 1 решаем вместе.",
                "Образец. ВПР. Математика. 6 класс. Код участника. Вариант 1. Инструкция по выполнению работы",
                "Демонстрационный вариант контрольных измерительных материалов, инструкция по выполнению работы, бланк ответов",
                "Раздайте бланки ответов и карточки"
            })
    void aLessonAboutATestAndAnOpenSampleAreNoSuchPaper(String text) {
        var found = new ArrayList<TestMaterials.Sign>();

        TestMaterials.find("", text, found);

        assertThat(found).isEmpty();
    }
}
