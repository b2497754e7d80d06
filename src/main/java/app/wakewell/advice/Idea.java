package app.wakewell.advice;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.domain.TrialKind;

/**
 * What trying an item changes.
 *
 * @param trial
 *            which kind of trial it is
 * @param field
 *            the field of the set-up that changes, or {@code null} where it is none
 * @param value
 *            canonical text of its new value, of a set the one that is added; {@code null} where there is no field
 */
public record Idea(TrialKind trial, @Nullable Field<?> field, @Nullable String value) {}
