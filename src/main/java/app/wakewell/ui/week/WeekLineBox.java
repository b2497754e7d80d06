package app.wakewell.ui.week;

import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Draws one line of the list of weeks; its title opens the week. */
final class WeekLineBox extends VBox {

    WeekLineBox(WeekLine line, WeekTexts texts, Consumer<LocalDate> opener) {
        getStyleClass().add("week-line");
        Button open = new Button(line.title());
        open.getStyleClass().addAll("link", "small", "week-open");
        open.setAccessibleText(texts.text("week.earlier.open", line.title(), line.peg(), line.trend()));
        open.setOnAction(click -> opener.accept(line.day()));
        Label score = new Label(line.peg());
        score.getStyleClass().add("medium");
        getChildren().addAll(open, score);
        if (!line.trend().isEmpty()) {
            Label trend = new Label(line.trend());
            trend.getStyleClass().add("secondary");
            trend.setWrapText(true);
            getChildren().add(trend);
        }
    }
}
