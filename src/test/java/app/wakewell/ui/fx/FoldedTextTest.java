package app.wakewell.ui.fx;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;

class FoldedTextTest {

    @Test
    void accentsCapitalsAndBlanksAreFoldedInAnyScript() {
        assertEquals("cafe au lait", FoldedText.of("  Café\n au\tLAIT "));
        assertEquals("strasse", FoldedText.of("Straße"));
        assertEquals(FoldedText.of("ΟΔΟΣ"), FoldedText.of("οδός"));
        assertEquals("\u75db\u307f", FoldedText.of("\u75db\u307f"));
    }

    @Test
    void aSearchIsTheWordsInIt() {
        assertEquals(List.of(), FoldedText.words("   "));
        assertEquals(List.of("left", "side"), FoldedText.words(" Left  SIDE"));
    }
}
