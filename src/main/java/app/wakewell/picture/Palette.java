package app.wakewell.picture;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The inks of a picture: how marks of each {@link Role} are painted. Four palettes: three for the screen and one for
 * print, which is black on white with the same shapes. Words have a contrast of at least 4.5:1 on every background of
 * their palette, data marks of at least 3:1; bands, grid and away columns are background.
 */
public final class Palette {

    private final Colour background;
    private final Map<Role, Ink> inks;

    private Palette(Tones t) {
        this.background = Colour.of(t.page);
        this.inks = inks(t);
        if (inks.size() != Role.values().length) {
            throw new IllegalStateException("a role has no ink");
        }
    }

    /** Dark marks on white. */
    public static Palette light() {
        Tones t = new Tones();
        t.page = 0xFFFFFF;
        t.phaseB = 0xF6F4EF;
        t.away = 0xE3DFD7;
        t.grid = 0xE7E4DD;
        t.border = 0xD6D2CA;
        t.strong = 0x23262B;
        t.muted = 0x5A5F67;
        t.dot = 0x397A92;
        t.line = 0x123F50;
        t.strip = 0x7D848C;
        t.extra = 0x8A4B12;
        t.accent = 0x24657F;
        t.lane = 0xF1EFEA;
        t.laneCurrent = 0xE8F1F4;
        t.laneCurrentEdge = 0x9CC3D1;
        t.fills = new int[]{0x5290A8, 0x397A92, 0x24657F, 0x184F66, 0x0E3342};
        return new Palette(t);
    }

    /** Light marks on near black. */
    public static Palette dark() {
        Tones t = new Tones();
        t.page = 0x15181B;
        t.phaseB = 0x1B1F23;
        t.away = 0x2E343A;
        t.grid = 0x282E34;
        t.border = 0x3A4148;
        t.strong = 0xE8E6E1;
        t.muted = 0xA9AEB5;
        t.dot = 0x6FA9BD;
        t.line = 0xDCEFF5;
        t.strip = 0x848C95;
        t.extra = 0xE5AF74;
        t.accent = 0x7DBACD;
        t.lane = 0x22272C;
        t.laneCurrent = 0x1B3039;
        t.laneCurrentEdge = 0x3C6C7D;
        t.fills = new int[]{0x487F95, 0x5E98AD, 0x7DB5C9, 0xA5D2E1, 0xDCEFF5};
        return new Palette(t);
    }

    /** Strong colours and white on black. */
    public static Palette highContrast() {
        Tones t = new Tones();
        t.page = 0x000000;
        t.phaseB = 0x1A1A1A;
        t.away = 0x4D4D4D;
        t.grid = 0x4D4D4D;
        t.border = 0xFFFFFF;
        t.strong = 0xFFFFFF;
        t.muted = 0xFFFFFF;
        t.dot = 0x7FE0FF;
        t.line = 0xFFFFFF;
        t.strip = 0xFFFFFF;
        t.extra = 0xFFD24D;
        t.accent = 0x7FE0FF;
        t.lane = 0x1A1A1A;
        t.laneCurrent = 0x000000;
        t.laneCurrentEdge = 0x7FE0FF;
        t.laneEdgeWidth = 2;
        t.fills = new int[]{0x4FA6C4, 0x7FE0FF, 0x9FE8FF, 0xC8F2FF, 0xFFFFFF};
        return new Palette(t);
    }

    /** Black on white, for paper and grey printers. */
    public static Palette print() {
        Tones t = new Tones();
        t.page = 0xFFFFFF;
        // A grey printer turns a faint band into speckles under the dots; on paper the change lines part the set-ups.
        t.phaseB = 0xFFFFFF;
        t.away = 0xDCDCDC;
        t.grid = 0xE3E3E3;
        t.border = 0x999999;
        t.strong = 0x111111;
        t.muted = 0x333333;
        t.dot = 0x111111;
        t.line = 0x111111;
        t.strip = 0x8A8A8A;
        t.extra = 0x111111;
        t.accent = 0x111111;
        t.lane = 0xE3E3E3;
        t.laneCurrent = 0xFFFFFF;
        t.laneCurrentEdge = 0x111111;
        t.lineWidth = 1.2;
        t.changeWidth = 1.2;
        t.change = t.strong;
        t.fills = new int[]{0x7D7D7D, 0x5F5F5F, 0x454545, 0x2C2C2C, 0x111111};
        return new Palette(t);
    }

    /** What lies under all marks. */
    public Colour background() {
        return background;
    }

    /** How marks of a role are painted. */
    public Ink ink(Role role) {
        Ink ink = inks.get(role);
        if (ink == null) {
            throw new IllegalArgumentException("no ink for " + role);
        }
        return ink;
    }

    private static Map<Role, Ink> inks(Tones t) {
        Colour page = Colour.of(t.page);
        Colour strong = Colour.of(t.strong);
        Colour muted = Colour.of(t.muted);
        Colour border = Colour.of(t.border);
        Colour dot = Colour.of(t.dot);
        Colour line = Colour.of(t.line);
        Colour strip = Colour.of(t.strip);
        Colour accent = Colour.of(t.accent);
        Colour change = t.change < 0 ? muted : Colour.of(t.change);

        Map<Role, Ink> inks = new EnumMap<>(Role.class);
        inks.put(Role.PHASE_A, Ink.filled(page));
        inks.put(Role.PHASE_B, Ink.filled(Colour.of(t.phaseB)));
        inks.put(Role.AWAY, Ink.filled(Colour.of(t.away)));
        inks.put(Role.GRID, Ink.line(Colour.of(t.grid), 1));
        inks.put(Role.AXIS, Ink.line(border, 1));
        inks.put(Role.CHANGE_LINE, Ink.line(change, t.changeWidth));
        inks.put(Role.CHANGE_LINE_SECOND, Ink.dashed(change, 1, 2, 3));
        inks.put(Role.SMOOTHED_BAND, Ink.filled(Colour.of(t.away)));
        inks.put(Role.SMOOTHED_LINE, Ink.line(line, t.lineWidth));
        inks.put(Role.MEDIAN_LINE, Ink.line(line, t.lineWidth));
        inks.put(Role.MEDIAN_LINE_FINE, Ink.line(line, 0.8));
        inks.put(Role.DOT, Ink.outlined(dot, page, 0.7));
        inks.put(Role.DOT_SMALL, Ink.filled(dot));
        inks.put(Role.HOLLOW, Ink.outlined(page, dot, 1.2));
        inks.put(Role.EXTRA_MEDICINE, Ink.filled(Colour.of(t.extra)));
        inks.put(Role.SLEEP_STRIP, Ink.filled(strip));
        inks.put(Role.SLEEP_STRIP_HOLLOW, Ink.line(strip, 1));
        inks.put(Role.MEAN, Ink.line(line, 1.8));
        inks.put(Role.INTERVAL, Ink.line(line, 2));
        inks.put(Role.INTERVAL_DOT, Ink.filled(line));
        inks.put(Role.REFERENCE_DOTTED, Ink.dashed(muted, 1, 2, 3));
        inks.put(Role.LANE_CURRENT, Ink.outlined(Colour.of(t.laneCurrent), Colour.of(t.laneCurrentEdge),
                t.laneEdgeWidth));
        inks.put(Role.LANE_PAST, Ink.outlined(Colour.of(t.lane), border, 1));
        inks.put(Role.LANE_RETIRED, new Ink(page, border, 1, List.of(3d, 3d)));
        inks.put(Role.LANE_EVENT, Ink.outlined(page, muted, 1.2));
        inks.put(Role.NIGHT_ELSEWHERE, Ink.outlined(Colour.of(t.away), muted, 1));
        inks.put(Role.NIGHT_OTHER_PROPS, Ink.filled(dot));
        inks.put(Role.LANE_NONE, Ink.dashed(border, 1, 2, 4));
        inks.put(Role.LANE_GOES_ON, Ink.line(muted, 1.3));
        inks.put(Role.CELL_LOGGED, Ink.outlined(strong, strong, 1));
        inks.put(Role.CELL_LATE, Ink.outlined(page, strong, 1));
        inks.put(Role.CELL_LOGGED_HALF, Ink.filled(strong));
        inks.put(Role.CELL_AWAY, Ink.outlined(Colour.of(t.away), muted, 1));
        inks.put(Role.CELL_NONE, Ink.outlined(page, strip, 1));
        inks.put(Role.YEAR_CELL, Ink.outlined(Colour.of(t.laneCurrent), Colour.of(t.laneCurrentEdge), 1));
        inks.put(Role.YEAR_FILL_1, Ink.filled(Colour.of(t.fills[0])));
        inks.put(Role.YEAR_FILL_2, Ink.filled(Colour.of(t.fills[1])));
        inks.put(Role.YEAR_FILL_3, Ink.filled(Colour.of(t.fills[2])));
        inks.put(Role.YEAR_FILL_4, Ink.filled(Colour.of(t.fills[3])));
        inks.put(Role.YEAR_FILL_5, Ink.filled(Colour.of(t.fills[4])));
        inks.put(Role.YEAR_UNANSWERED, Ink.line(muted, 1.4));
        inks.put(Role.AXIS_TEXT, Ink.filled(muted));
        inks.put(Role.LABEL, Ink.filled(strong));
        inks.put(Role.LABEL_STRONG, Ink.filled(strong));
        inks.put(Role.GAP_TEXT, Ink.filled(muted));
        inks.put(Role.SELECTED_LINE, Ink.line(accent, 1));
        inks.put(Role.SELECTED_DOT, Ink.outlined(accent, page, 2));
        inks.put(Role.SELECTED_CELL, Ink.line(strong, 2));
        return inks;
    }

    /** The tones a palette is mixed from, as six hexadecimal digits each. */
    private static final class Tones {
        int page;
        int phaseB;
        int away;
        int grid;
        int border;
        int strong;
        int muted;
        int dot;
        int line;
        int strip;
        int extra;
        int accent;
        int lane;
        int laneCurrent;
        int laneCurrentEdge;
        /** Of a year's nights, each standing out more than the one before. */
        int[] fills = {};
        /** As {@link #muted} where it is not set. */
        int change = -1;
        double lineWidth = 1.8;
        double changeWidth = 1;
        double laneEdgeWidth = 1.6;
    }
}
