package app.wakewell.picture;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Two groups of mornings to be looked at side by side. "Before" and "after" may also be "without" and "with".
 *
 * @param before
 *            scores of the first group, in any order
 * @param after
 *            scores of the second group
 * @param meanBefore
 *            mean of the first group as the analysis has it; empty where there is none
 * @param meanAfter
 *            mean of the second group
 * @param difference
 *            second minus first, with its likely range; empty where it cannot be told yet
 * @param scale
 *            the scale of the measure
 * @param title
 *            what the picture shows, in one line
 * @param description
 *            what can be read from it, in sentences, for who does not see it
 */
public record BeforeAfterInput(List<Double> before, List<Double> after, OptionalDouble meanBefore,
        OptionalDouble meanAfter, Optional<Interval> difference, Scale scale, String title, String description) {

    public BeforeAfterInput {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
