package app.wakewell.picture;

import java.time.LocalDate;
import java.util.List;

/**
 * What the picture of one measure over time is made of.
 *
 * @param from
 *            first night shown
 * @param to
 *            last night shown, not before the first
 * @param mornings
 *            entries, strictly ascending by night. Entries before {@code from} are not shown, but the six nights before
 *            it enter the first medians; entries after {@code to} are ignored
 * @param setUps
 *            changes of the bed, ascending by their first night, at most one a night; also those from before
 *            {@code from}, of which the last one is in force at the left edge
 * @param smoothed
 *            the smoothed line, strictly ascending by night; empty unless it is to be drawn
 * @param scale
 *            the scale of the measure
 * @param title
 *            what the picture shows, in one line
 * @param description
 *            what can be read from it, in sentences, for who does not see it
 */
public record PainPictureInput(LocalDate from, LocalDate to, List<Morning> mornings, List<SetUpMark> setUps,
        List<SmoothedNight> smoothed, Scale scale, String title, String description) {

    /** @throws IllegalArgumentException if nights are out of order or a score lies outside its scale */
    public PainPictureInput {
        mornings = List.copyOf(mornings);
        setUps = List.copyOf(setUps);
        smoothed = List.copyOf(smoothed);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("last night " + to + " is before first night " + from);
        }
        for (int i = 0; i < mornings.size(); i++) {
            Morning morning = mornings.get(i);
            if (i > 0 && !mornings.get(i - 1).night().isBefore(morning.night())) {
                throw new IllegalArgumentException("mornings out of order at " + morning.night());
            }
            if (morning.score().isPresent() && !scale.contains(morning.score().getAsDouble())) {
                throw new IllegalArgumentException("score outside its scale at " + morning.night());
            }
        }
        for (int i = 1; i < setUps.size(); i++) {
            if (!setUps.get(i - 1).from().isBefore(setUps.get(i).from())) {
                throw new IllegalArgumentException("set-ups out of order at " + setUps.get(i).from());
            }
        }
        for (int i = 1; i < smoothed.size(); i++) {
            if (!smoothed.get(i - 1).night().isBefore(smoothed.get(i).night())) {
                throw new IllegalArgumentException("smoothed line out of order at " + smoothed.get(i).night());
            }
        }
    }
}
