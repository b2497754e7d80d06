package app.wakewell.ui.settings;

import java.util.List;
import javafx.fxml.FXML;

import app.wakewell.settings.Opening;
import app.wakewell.settings.ThemeChoice;
import app.wakewell.ui.control.Segments;
import app.wakewell.ui.control.TimeField;

/** Binds how Wakewell looks and opens. */
final class LookController {

    private final LookViewModel model;
    private final SettingsTexts texts;

    @FXML
    private Segments<ThemeChoice> theme;
    @FXML
    private Segments<Opening> opening;
    @FXML
    private Segments<Integer> hideAfter;
    @FXML
    private TimeField dayStart;

    LookController(LookViewModel model, SettingsTexts texts) {
        this.model = model;
        this.texts = texts;
    }

    @FXML
    private void initialize() {
        theme.offer(List.of(ThemeChoice.values()), one -> texts.text("settings.theme." + one),
                one -> texts.text("settings.theme.spoken." + one));
        theme.valueProperty().bindBidirectional(model.themeProperty());
        opening.offer(List.of(Opening.values()), one -> texts.text("settings.opening." + one),
                one -> texts.text("settings.opening." + one));
        opening.valueProperty().bindBidirectional(model.openingProperty());
        hideAfter.offer(LookViewModel.HIDE_AFTER, this::minutes, this::minutes);
        hideAfter.valueProperty().bindBidirectional(model.hideAfterProperty());
        dayStart.ask(texts.wording()::problem);
        dayStart.valueProperty().bindBidirectional(model.dayStartProperty());
    }

    private String minutes(int minutes) {
        return texts.text("settings.hideAfter.minutes", minutes);
    }
}
