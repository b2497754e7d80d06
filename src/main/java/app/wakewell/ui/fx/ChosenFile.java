package app.wakewell.ui.fx;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A file the person chose to write to.
 *
 * @param path
 *            where
 * @param replace
 *            whether they agreed that what is there is replaced
 */
public record ChosenFile(Path path, boolean replace) {

    /**
     * What was chosen in the dialog of the system. That dialog asks before it returns a file that is there already;
     * where an ending has to be added it asked about another name, so that nothing may be replaced.
     *
     * @param endings
     *            those the file may have, with their dot; the first is added where there is none of them
     */
    public static ChosenFile of(Path chosen, List<String> endings) {
        String name = String.valueOf(chosen.getFileName()).toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith)
                ? new ChosenFile(chosen, true)
                : new ChosenFile(chosen.resolveSibling(chosen.getFileName() + endings.getFirst()), false);
    }
}
