package app.wakewell.ui.setups;

import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.BedPart;
import app.wakewell.domain.Expectation;
import app.wakewell.domain.Night;
import app.wakewell.domain.Patch;

/**
 * A set-up change as the form tells it.
 *
 * @param mode
 *            what the form was open for
 * @param opened
 *            the night it was opened with; of a change that is moved, the night it was noted for
 * @param from
 *            the first night slept the new way
 * @param difference
 *            what differs
 * @param things
 *            by part of the bed, the things that newly make it up
 * @param reason
 *            or {@code null} to leave what was said before
 * @param expected
 *            or {@code null} to leave what was said before
 * @param retired
 *            the thing of the list that is gone
 */
record Change(EditorMode mode, Night opened, Night from, Patch difference, Map<BedPart, NavigableSet<Integer>> things,
        @Nullable String reason, @Nullable Expectation expected, OptionalInt retired) {}
