package app.wakewell;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The one questionnaire whose text is used says the same on screen as where its source is given. */
class PegTest {

    private static final Path ASSET = Path.of("assets/instruments/PEG.txt");
    private static final List<String> ITEMS = List.of(
            "What number best describes your pain on average in the past week?",
            "What number best describes how, during the past week, pain has interfered with your enjoyment of life?",
            "What number best describes how, during the past week, pain has interfered with your general activity?");

    @Test
    void theItemsStandWordForWordOnTheWeeklyPage() {
        ResourceBundle page = ResourceBundle.getBundle("app.wakewell.ui.messages", Locale.ENGLISH);
        assertEquals(ITEMS, List.of(page.getString("week.peg.p"), page.getString("week.peg.e"),
                page.getString("week.peg.g")));
        assertEquals(List.of("no pain", "pain as bad as you can imagine", "does not interfere", "completely interferes"),
                List.of(page.getString("week.peg.p.least"), page.getString("week.peg.p.most"),
                        page.getString("week.peg.least"), page.getString("week.peg.most")));
    }

    @Test
    void theSourceHasItemsAnchorsCitationAndLicence() throws Exception {
        String text = Files.readString(ASSET).replaceAll("\\s+", " ");
        ITEMS.forEach(item -> assertTrue(text.contains(item), item));
        for (String part : List.of("0 no pain 10 pain as bad as you can imagine",
                "0 does not interfere 10 completely interferes", "The mean of the three items", "Krebs",
                "Journal of General Internal Medicine 2009; 24(6): 733", "Brief Pain Inventory",
                "No formal licence text was found")) {
            assertTrue(text.contains(part), part);
        }
    }
}
