package app.wakewell.ui.shell;

import java.util.function.Function;

import org.kordamp.ikonli.feather.Feather;

import app.wakewell.ui.fx.Screen;
import app.wakewell.ui.fx.ScreenContext;

/**
 * A screen as the rail knows it.
 *
 * @param id
 *            by which {@link app.wakewell.ui.fx.Navigator} finds it
 * @param icon
 *            its picture
 * @param titleKey
 *            message key of its name
 * @param atFoot
 *            whether it stands at the foot of the rail, apart from the others
 * @param factory
 *            makes it, when it is first shown
 */
record ScreenDescriptor(String id, Feather icon, String titleKey, boolean atFoot,
        Function<ScreenContext, Screen> factory) {

    /** A screen without a place in the rail: another screen leads to it. */
    static ScreenDescriptor offTheRail(String id, Function<ScreenContext, Screen> factory) {
        return new ScreenDescriptor(id, Feather.CIRCLE, "", false, factory);
    }

    boolean isInRail() {
        return !titleKey.isEmpty();
    }
}
