package app.wakewell.picture;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PaletteTest {

    private static final List<Palette> PALETTES = List.of(Palette.light(), Palette.dark(), Palette.highContrast(),
            Palette.print());

    @Test
    void everyRoleHasAnInk() {
        for (Palette palette : PALETTES) {
            for (Role role : Role.values()) {
                Ink ink = palette.ink(role);
                assertTrue(ink.fill() != null || ink.stroke() != null, role.name());
            }
        }
    }

    @Test
    void wordsAndMarksStandOutFromWhatLiesUnderThem() {
        for (Palette palette : PALETTES) {
            for (Role under : List.of(Role.PHASE_A, Role.PHASE_B)) {
                for (Role words : List.of(Role.AXIS_TEXT, Role.LABEL, Role.LABEL_STRONG, Role.GAP_TEXT)) {
                    assertTrue(contrast(fill(palette, words), fill(palette, under)) >= 4.5, words + " on " + under);
                }
                for (Role mark : List.of(Role.DOT, Role.DOT_SMALL, Role.EXTRA_MEDICINE, Role.SLEEP_STRIP)) {
                    assertTrue(contrast(fill(palette, mark), fill(palette, under)) >= 3, mark + " on " + under);
                }
            }
            for (Role lane : List.of(Role.LANE_CURRENT, Role.LANE_PAST)) {
                assertTrue(contrast(fill(palette, Role.LABEL), fill(palette, lane)) >= 4.5, "text on " + lane);
            }
        }
    }

    @Test
    void printIsGrey() {
        for (Role role : Role.values()) {
            Colour fill = Palette.print().ink(role).fill();
            if (fill != null) {
                assertEquals(fill.red(), fill.blue(), role.name());
                assertEquals(fill.red(), fill.green(), role.name());
            }
        }
    }

    @Test
    void colourReadsSixDigits() {
        assertEquals("#397A92", Colour.of(0x397A92).hex());
        assertNotNull(Palette.light().ink(Role.DOT).fill());
    }

    private static Colour fill(Palette palette, Role role) {
        return Objects.requireNonNull(palette.ink(role).fill());
    }

    /** Contrast ratio of WCAG 2.1. */
    private static double contrast(Colour a, Colour b) {
        double high = Math.max(luminance(a), luminance(b));
        double low = Math.min(luminance(a), luminance(b));
        return (high + 0.05) / (low + 0.05);
    }

    private static double luminance(Colour c) {
        return 0.2126 * linear(c.red()) + 0.7152 * linear(c.green()) + 0.0722 * linear(c.blue());
    }

    private static double linear(int part) {
        double v = part / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
