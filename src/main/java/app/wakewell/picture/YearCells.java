package app.wakewell.picture;

import java.util.List;

/**
 * Draws the nights of a {@link YearPicture}, each in its square.
 *
 * @param size
 *            side of a square, pixels
 * @param levels
 *            how many levels the measure has, at least two
 */
record YearCells(double size, int levels) {

    private static final double CORNER = 2;
    private static final List<Role> FILLS = List.of(Role.YEAR_FILL_1, Role.YEAR_FILL_2, Role.YEAR_FILL_3,
            Role.YEAR_FILL_4, Role.YEAR_FILL_5);

    /** Draws a night with its upper left corner at x and y. */
    void add(List<Mark> marks, YearInput.Cell cell, double x, double y) {
        if (!cell.written()) {
            if (!cell.onBreak()) {
                marks.add(frame(Role.CELL_NONE, x, y));
            }
            return;
        }
        marks.add(frame(cell.away() ? Role.CELL_AWAY : Role.YEAR_CELL, x, y));
        if (cell.level().isPresent()) {
            marks.add(level(cell.level().getAsInt(), cell.away(), x, y));
        } else {
            marks.add(new Mark.Line(Role.YEAR_UNANSWERED, x + size * 0.3, y + size / 2, x + size * 0.7, y + size / 2));
        }
        if (cell.late()) {
            double side = Math.max(2, size * 0.42);
            marks.add(new Mark.Area(Role.CELL_LATE, List.of(new Point(x + size - side, y), new Point(x + size, y),
                    new Point(x + size, y + side))));
        }
        if (cell.edited()) {
            double radius = Math.max(1, size * 0.16);
            marks.add(new Mark.Dot(Role.CELL_LATE, x + radius + 0.5, y + radius + 0.5, radius));
        }
    }

    private Mark frame(Role role, double x, double y) {
        double side = Math.max(0.5, size - 1);
        return new Mark.Box(role, x + 0.5, y + 0.5, side, side, Math.min(CORNER, size / 4));
    }

    private Mark level(int level, boolean hollow, double x, double y) {
        if (level == 0) {
            return new Mark.Dot(hollow ? Role.HOLLOW : Role.YEAR_FILL_1, x + size / 2, y + size / 2, size * 0.12);
        }
        double room = Math.max(1, size - 2);
        double high = Math.max(1, Math.round(room * level / (levels - 1)));
        double top = y + 1 + room - high;
        return hollow
                ? new Mark.Box(Role.HOLLOW, x + 1.5, top + 0.5, Math.max(0.5, room - 1), Math.max(0.5, high - 1), 1)
                : new Mark.Box(fill(level), x + 1, top, room, high, 1);
    }

    /** The darkest fill is for the highest level, however many there are. */
    private Role fill(int level) {
        return FILLS.get((int) Math.round((FILLS.size() - 1.0) * level / (levels - 1)));
    }
}
