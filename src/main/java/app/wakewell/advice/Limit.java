package app.wakewell.advice;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

/**
 * The number on the right of a comparison.
 *
 * @param number
 *            its value
 * @param name
 *            the threshold it stands for, or its negative; {@code null} where it is a plain number
 */
public record Limit(double number, @Nullable Threshold name) {

    @Override
    public String toString() {
        return name == null
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : (number < 0 ? "-" : "") + name;
    }
}
