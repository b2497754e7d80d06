package app.wakewell.analysis;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class BenjaminiHochbergTest {

    @Test
    void thePublishedTableIsAdjustedAsPublished() {
        ReferenceCase reference = ReferenceCase.named("p09-benjamini-hochberg-1995");
        double[] adjusted = BenjaminiHochberg.adjusted(reference.numbers("p"));
        double[] expected = ReferenceCase.values(reference.expected().get("adjusted"))
                .stream()
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        assertArrayEquals(expected, adjusted, reference.tolerance());
        assertEquals(reference.expected().get("rejectedAt05").asLong(),
                Arrays.stream(adjusted).filter(p -> p <= 0.05).count());
    }

    @Test
    void theOrderOfTheProbabilitiesDoesNotMatterAndNoneGetsSmaller() {
        Random random = new Random(41);
        for (int run = 0; run < 50; run++) {
            double[] p = random.doubles(random.nextInt(12)).toArray();
            double[] adjusted = BenjaminiHochberg.adjusted(p);
            double[] reversed = reversed(BenjaminiHochberg.adjusted(reversed(p)));
            assertArrayEquals(adjusted, reversed);
            for (int i = 0; i < p.length; i++) {
                assertTrue(adjusted[i] >= p[i] && adjusted[i] <= 1);
            }
        }
    }

    private static double[] reversed(double[] values) {
        double[] reversed = new double[values.length];
        Arrays.setAll(reversed, i -> values[values.length - 1 - i]);
        return reversed;
    }
}
