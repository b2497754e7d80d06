package app.wakewell.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;

/** Diaries of every kind, the same for the same seed: empty, flat, full of gaps and of changes. */
final class RandomDiaries {

    private RandomDiaries() {}

    static List<LabelledNight> any(Random random) {
        int length = random.nextInt(4) == 0 ? random.nextInt(6) : random.nextInt(160);
        double changing = random.nextBoolean() ? 0.03 : random.nextDouble();
        double missing = random.nextInt(8) == 0 ? 1 : random.nextDouble() * 0.7;
        int levels = 1 + random.nextInt(random.nextBoolean() ? 2 : 11);
        double moves = random.nextInt(3) == 0 ? 0 : 1;
        double apart = random.nextInt(3) == 0 ? 0 : 2;
        List<LabelledNight> diary = new ArrayList<>();
        int setup = 0;
        long night = random.nextInt(40_000) - 20_000L;
        for (int i = 0; i < length; i++) {
            setup = random.nextDouble() < changing ? random.nextInt(4) : setup;
            night += random.nextInt(12) == 0 ? 1 + random.nextInt(90) : 1;
            double score = Math.min(10, random.nextInt(levels) * moves + apart * setup);
            diary.add(new LabelledNight(night, "set-up " + setup,
                    random.nextDouble() < missing ? OptionalDouble.empty() : OptionalDouble.of(score)));
        }
        return diary;
    }

    /**
     * Factors of every kind beside a diary: rare, constant, known for some nights only, copies of others and of the
     * bed.
     */
    static List<Factor> factors(Random random, List<LabelledNight> diary, int count) {
        List<Factor> factors = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Factor copied = factors.isEmpty() ? null : factors.get(random.nextInt(factors.size()));
            int kind = random.nextInt(6);
            double share = random.nextDouble();
            double known = random.nextInt(3) == 0 ? random.nextDouble() : 1;
            List<LabelledNight> nights = diary.stream().filter(night -> random.nextDouble() < known).toList();
            double[] values = new double[nights.size()];
            for (int j = 0; j < values.length; j++) {
                values[j] = switch (kind) {
                    case 0 -> random.nextDouble() * 9;
                    case 1 -> 3;
                    case 2 -> nights.get(j).label().hashCode() % 3;
                    default -> random.nextDouble() < share ? 1 : 0;
                };
            }
            Series series = kind == 3 && copied != null
                    ? copied.values()
                    : Series.of(nights.stream().mapToLong(LabelledNight::night).toArray(), values);
            Factor factor = Factor.of("factor " + i, series);
            factors.add(new Factor(factor.name(), factor.kind(), random.nextInt(5) == 0, series));
        }
        return factors;
    }
}
