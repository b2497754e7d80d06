package app.wakewell.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The smoothed line and its band, broken wherever a calendar night is left out. */
final class SmoothedLine {

    private final List<List<SmoothedNight>> runs = new ArrayList<>();
    private final Plot plot;

    SmoothedLine(List<SmoothedNight> nights, Plot plot) {
        this.plot = plot;
        List<SmoothedNight> run = new ArrayList<>();
        SmoothedNight last = null;
        int lastColumn = -1;
        for (SmoothedNight night : nights) {
            if (!plot.axis().contains(night.night())) {
                continue;
            }
            if (last != null && !last.night().plusDays(1).equals(night.night())) {
                close(run);
                run = new ArrayList<>();
                lastColumn = -1;
            }
            last = night;
            // A smooth line moves little within a pixel: its first night there stands for the others.
            int column = plot.axis().columnOf(night.night());
            if (!plot.axis().isDense() || column != lastColumn) {
                run.add(night);
            }
            lastColumn = column;
        }
        close(run);
    }

    List<Mark> lines() {
        List<Mark> lines = new ArrayList<>();
        for (List<SmoothedNight> run : runs) {
            lines.add(new Mark.Polyline(Role.SMOOTHED_LINE, points(run, SmoothedNight::fit)));
        }
        return lines;
    }

    List<Mark> bands() {
        List<Mark> bands = new ArrayList<>();
        for (List<SmoothedNight> run : runs) {
            List<Point> edge = new ArrayList<>(points(run, SmoothedNight::high));
            edge.addAll(points(run, SmoothedNight::low).reversed());
            bands.add(new Mark.Area(Role.SMOOTHED_BAND, edge));
        }
        return bands;
    }

    private List<Point> points(List<SmoothedNight> run, Function<SmoothedNight, Double> value) {
        Scale scale = plot.values().scale();
        return run.stream()
                .map(n -> new Point(plot.axis().drawnX(n.night()),
                        plot.y(Math.clamp(value.apply(n), scale.min(), scale.max()))))
                .toList();
    }

    private void close(List<SmoothedNight> run) {
        if (run.size() > 1) {
            runs.add(run);
        }
    }
}
