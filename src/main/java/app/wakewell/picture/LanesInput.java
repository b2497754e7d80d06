package app.wakewell.picture;

import java.time.LocalDate;
import java.util.List;

/**
 * What the picture of the bed through time is made of.
 *
 * @param from
 *            first night shown
 * @param to
 *            last night shown, not before the first
 * @param lanes
 *            kinds of things, from top to bottom
 * @param otherNights
 *            nights that differed from the set-up in force, ascending
 * @param setUps
 *            changes of the bed, ascending by their first night, also those from before {@code from}; their labels
 *            stand under their letters, such as {@code 52 nights}
 * @param mornings
 *            entries, strictly ascending by night
 * @param scale
 *            the scale of the measure under the lanes; its label stands beside it
 * @param title
 *            what the picture shows, in one line
 * @param description
 *            what can be read from it, in sentences, for who does not see it
 */
public record LanesInput(LocalDate from, LocalDate to, List<Lane> lanes, List<OtherNight> otherNights,
        List<SetUpMark> setUps, List<Morning> mornings, Scale scale, String title, String description) {

    /**
     * A night that differed from the set-up in force.
     *
     * @param night
     *            the night
     * @param elsewhere
     *            whether it was not slept in this bed
     * @param otherProps
     *            whether other props were used than usual
     */
    public record OtherNight(LocalDate night, boolean elsewhere, boolean otherProps) {}

    /** @throws IllegalArgumentException as {@link PainPictureInput} does */
    public LanesInput {
        lanes = List.copyOf(lanes);
        otherNights = List.copyOf(otherNights);
        PainPictureInput checked = new PainPictureInput(from, to, mornings, setUps, List.of(), scale, title,
                description);
        setUps = checked.setUps();
        mornings = checked.mornings();
    }
}
