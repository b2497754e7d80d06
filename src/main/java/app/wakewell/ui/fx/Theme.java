package app.wakewell.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.ObservableList;
import javafx.scene.text.Font;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import app.wakewell.settings.ThemeChoice;

/** Light and dark. They differ in one small file of colours each; the rules exist once. */
public enum Theme {
    LIGHT("tokens-light.css", new PrimerLight().getUserAgentStylesheet()), //
    DARK("tokens-dark.css", new PrimerDark().getUserAgentStylesheet());

    private static final String RULES = "wakewell.css";
    private static final List<String> FONTS = List.of("Inter-Regular.ttf", "Inter-Medium.ttf", "Inter-SemiBold.ttf");
    private static final double ANY_SIZE = 13;

    private final String tokens;
    private final String base;

    Theme(String tokens, String base) {
        this.tokens = tokens;
        this.base = base;
    }

    /** The theme that a choice means on this computer now. */
    public static Theme of(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> LIGHT;
            case DARK -> DARK;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? DARK : LIGHT;
        };
    }

    /** The choice that asks for this theme whatever the system shows. */
    public ThemeChoice asChoice() {
        return this == LIGHT ? ThemeChoice.LIGHT : ThemeChoice.DARK;
    }

    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /** Shows a window, whose style sheets are given, in this theme. */
    public void applyTo(ObservableList<String> stylesheets) {
        Application.setUserAgentStylesheet(base);
        stylesheets.setAll(resource(tokens), resource(RULES));
    }

    private static String resource(String name) {
        return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
    }

    /** Makes the program's own fonts known; once, before the first window. */
    public static void loadFonts() {
        for (String font : FONTS) {
            try (InputStream in = Theme.class.getResourceAsStream("/app/wakewell/assets/fonts/" + font)) {
                Font.loadFont(Objects.requireNonNull(in, font), ANY_SIZE);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }
}
