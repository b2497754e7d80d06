package app.wakewell.ui.picture;

import java.util.List;

/**
 * One night in words, for the card beside its dot and for a screen reader.
 *
 * @param night
 *            which night
 * @param lines
 *            what is known of it
 * @param hint
 *            what can be done about it, or nothing
 */
public record NightWords(String night, List<String> lines, String hint) {

    private static final String STOP = ". ";

    public NightWords {
        lines = List.copyOf(lines);
    }

    /** All of it in a row, as it is read out. */
    public String spoken() {
        return night + STOP + String.join(STOP, lines);
    }
}
