package ru.vitok.uikit.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The HTML is what office programs put into the clipboard. */
class PastedTextTest {

    @Test
    void aPageOfWordKeepsWhatItSaysAndLosesItsLooks() {
        var word = """
                <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
                <head><style><!-- p.MsoNormal {margin:0cm; font-family:"Calibri"} --></style></head>
                <body lang=RU><!--StartFragment-->
                <h1>Ход урока<o:p></o:p></h1>
                <p class=MsoNormal style='text-align:justify'><b style='mso-bidi-font-weight:normal'><span
                style='font-size:14.0pt'>Цель: </span></b><span style='font-size:14.0pt'>научить <i>читать</i>
                таблицу<o:p></o:p></span></p>
                <p class=MsoNormal><o:p>&nbsp;</o:p></p>
                <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
                style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;
                </span></span></span><![endif]>карточки<o:p></o:p></p>
                <p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp; </span>цветные</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.&nbsp; </span>раздать</p>
                <p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2)&nbsp; </span>собрать</p>
                <!--EndFragment--></body></html>""";

        assertThat(PastedText.markdown(word)).isEqualTo("""
                ### Ход урока

                **Цель:** научить *читать* таблицу

                - карточки
                   - цветные
                1. раздать
                2. собрать""");
    }

    @Test
    void aTableBecomesATable() {
        var excel = "<table><tr><td><p>Класс</p></td><td>Было | стало</td></tr>"
                + "<tr><td colspan=2><b>6 «А»</b></td></tr><tr><td>7<br>«Б»</td></tr><tr><td></td></tr></table>";

        assertThat(PastedText.markdown(excel)).isEqualTo("""
                | Класс | Было \\| стало |
                |---|---|
                | **6 «А»** |   |
                | 7 «Б» |   |""");
    }

    @Test
    void listsOfPagesKeepTheirDepth() {
        var page = "<ol><li>раз<ul><li>внутри</li></ul></li><li>два</li></ol><p>Дальше</p>";

        assertThat(PastedText.markdown(page)).isEqualTo("1. раз\n   - внутри\n2. два\n\nДальше");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "<p>a<sup>2</sup> и H<sub>2</sub>O</p>¦ a² и H₂O",
                "<p>2 * 3 * 4 и $5</p>¦ 2 \\* 3 \\* 4 и \\$5",
                "<p># не заголовок</p>¦ \\# не заголовок",
                "<p>если x&lt;y, то &lt;b></p>¦ если x\\<y, то \\<b>",
                "<p><b>раз</b><b>, два</b></p>¦ **раз, два**",
                "<p><a href='https://example.org/a'>сюда</a></p>¦ [сюда](https://example.org/a)",
                "<p><a href='javascript:alert(1)'>сюда</a></p>¦ сюда",
                "<p>до<img src='file:///C:/1.png'>после</p>¦ допосле",
                "<b style='font-weight:normal'><p>из документа Google</p></b>¦ из документа Google",
                "<table><tr><td><p>рамка вокруг текста</p></td></tr></table>¦ рамка вокруг текста"
            })
    void words(String html, String markdown) {
        assertThat(PastedText.markdown(html)).isEqualTo(markdown);
    }
}
