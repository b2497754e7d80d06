package app.wakewell.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import app.wakewell.picture.Mark.Anchor;
import app.wakewell.picture.Mark.Weight;

/**
 * The set-ups behind a time axis: a band each, an upright line where one begins, and in the head of its band the letter
 * with what is different. Every word stays inside its own band, so no two can meet: a band too narrow for the words
 * keeps its letter, one too narrow for the letter keeps nothing.
 */
final class PhaseBands {

    private static final double INDENT = 0.73;
    private static final double BEHIND_LETTER = 0.5;
    private static final double CLEARANCE = 3;

    private final NightAxis axis;
    private final double textSize;
    private final List<Band> bands = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    /** A run of nights on one set-up, cut to the axis. */
    private record Band(double left, double right, Role role, String letter, String label) {
        double width() {
            return right - left;
        }
    }

    private record Change(double x, boolean dashed, boolean inHeader) {}

    /** @param setUps ascending, those before the axis included */
    PhaseBands(List<SetUpMark> setUps, NightAxis axis, double textSize) {
        this.axis = axis;
        this.textSize = textSize;
        int number = 0;
        for (int i = 0; i < setUps.size(); i++) {
            SetUpMark setUp = setUps.get(i);
            if (setUp.beginsBand()) {
                // The tone follows the place in the whole journal: panning must not make bands flicker.
                addBand(setUp, nextBand(setUps, i), number++ % 2 == 0 ? Role.PHASE_A : Role.PHASE_B);
            }
            if (axis.contains(setUp.from())) {
                addChange(new Change(ValueAxis.crisp(axis.startOf(setUp.from())), setUp.secondOfPair(),
                        setUp.beginsBand()));
            }
        }
    }

    /** The bands themselves. */
    void addBands(List<Mark> marks, double top, double bottom) {
        for (Band band : bands) {
            marks.add(new Mark.Box(band.role(), band.left(), top, band.width(), bottom - top, 0));
        }
    }

    /** The lines where set-ups begin; a second change inside a band leaves the words in its head alone. */
    void addLines(List<Mark> marks, double top, double headerBottom, double bottom) {
        for (Change change : changes) {
            marks.add(new Mark.Line(change.dashed() ? Role.CHANGE_LINE_SECOND : Role.CHANGE_LINE, change.x(),
                    change.inHeader() ? top : headerBottom, change.x(), bottom));
        }
    }

    /** Letters and what is different, side by side. */
    void addLabels(List<Mark> marks, double baseline) {
        for (Band band : bands) {
            double room = band.width() - INDENT * textSize - CLEARANCE;
            double letter = TextWidths.of(band.letter(), textSize, Weight.STRONG);
            double words = TextWidths.of(band.label(), textSize);
            if (addLetter(marks, band, baseline) && !band.label().isBlank()
                    && letter + BEHIND_LETTER * textSize + words <= room) {
                double behind = letter + BEHIND_LETTER * textSize;
                marks.add(text(Role.LABEL, band.left() + INDENT * textSize + behind, baseline, band.label(),
                        Anchor.START, Weight.REGULAR, room - behind));
            }
        }
    }

    /** Letters with the words on a second line under them. */
    void addStackedLabels(List<Mark> marks, double baseline, double secondBaseline) {
        for (Band band : bands) {
            double room = band.width() - INDENT * textSize - CLEARANCE;
            double words = TextWidths.of(band.label(), textSize);
            if (addLetter(marks, band, baseline) && !band.label().isBlank() && words <= room) {
                marks.add(text(Role.AXIS_TEXT, band.left() + INDENT * textSize, secondBaseline, band.label(),
                        Anchor.START, Weight.REGULAR, room));
            }
        }
    }

    /** The x of every line, ascending. */
    List<Double> lineXs() {
        return changes.stream().map(Change::x).toList();
    }

    private boolean addLetter(List<Mark> marks, Band band, double baseline) {
        double letter = TextWidths.of(band.letter(), textSize, Weight.STRONG);
        if (band.letter().isBlank() || letter + 2 * CLEARANCE > band.width()) {
            return false;
        }
        boolean narrow = letter + 2 * INDENT * textSize > band.width();
        marks.add(narrow
                ? text(Role.LABEL_STRONG, (band.left() + band.right()) / 2, baseline, band.letter(), Anchor.MIDDLE,
                        Weight.STRONG, band.width())
                : text(Role.LABEL_STRONG, band.left() + INDENT * textSize, baseline, band.letter(), Anchor.START,
                        Weight.STRONG, band.width() - INDENT * textSize));
        return true;
    }

    private Mark.Text text(Role role, double x, double baseline, String text, Anchor anchor, Weight weight,
            double room) {
        return new Mark.Text(role, x, baseline, text, anchor, textSize, weight, OptionalDouble.of(room));
    }

    private static LocalDate nextBand(List<SetUpMark> setUps, int index) {
        for (int i = index + 1; i < setUps.size(); i++) {
            if (setUps.get(i).beginsBand()) {
                return setUps.get(i).from();
            }
        }
        return LocalDate.MAX;
    }

    private void addBand(SetUpMark setUp, LocalDate next, Role role) {
        double left = Math.max(axis.left(), axis.startOf(setUp.from()));
        double right = next.equals(LocalDate.MAX) ? axis.right() : Math.min(axis.right(), axis.startOf(next));
        // Narrower than a pixel it would be a smear; this also bounds the bands by the pixels there are.
        if (right - left >= 1) {
            bands.add(new Band(left, right, role, setUp.letter(), setUp.label()));
        }
    }

    private void addChange(Change change) {
        if (changes.isEmpty() || changes.getLast().x() != change.x()) {
            changes.add(change);
        }
    }
}
