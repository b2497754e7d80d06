package app.wakewell.domain;

import java.util.Comparator;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A place that hurt, with an optional detail: the side, or for a leg how far down the pain goes.
 *
 * @param region
 *            the region
 * @param detail
 *            the side or part of the leg, or {@code null} where the person did not say
 */
public record PainRegion(Region region, @Nullable Detail detail) implements Comparable<PainRegion> {

    /** Side of the body, or part of the leg. */
    public enum Detail {
        LEFT, CENTRE, RIGHT, ABOVE_KNEE, BELOW_KNEE
    }

    private static final Comparator<PainRegion> ORDER = Comparator.comparing(PainRegion::region)
            .thenComparing(PainRegion::detail, Comparator.nullsFirst(Comparator.naturalOrder()));

    /**
     * A region with an optional detail.
     *
     * @throws IllegalArgumentException
     *             if a part of the leg is given for another region
     */
    public PainRegion {
        boolean partOfLeg = detail == Detail.ABOVE_KNEE || detail == Detail.BELOW_KNEE;
        if (partOfLeg && region != Region.LEG) {
            throw new IllegalArgumentException(detail + " is a part of the leg, not of " + region);
        }
    }

    /** A region without detail. */
    public static PainRegion of(Region region) {
        return new PainRegion(region, null);
    }

    /** Reads {@code LOWER_BACK} or {@code LOWER_BACK:LEFT}; empty if the text is neither. */
    public static Optional<PainRegion> parse(String text) {
        int colon = text.indexOf(':');
        try {
            Region region = Region.valueOf(colon < 0 ? text : text.substring(0, colon));
            return Optional.of(new PainRegion(region, colon < 0 ? null : Detail.valueOf(text.substring(colon + 1))));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(PainRegion other) {
        return ORDER.compare(this, other);
    }

    /** The form that {@link #parse} reads. */
    @Override
    public String toString() {
        return detail == null ? region.name() : region.name() + ":" + detail.name();
    }
}
