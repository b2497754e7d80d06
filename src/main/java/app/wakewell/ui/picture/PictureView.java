package app.wakewell.ui.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import app.wakewell.picture.Ink;
import app.wakewell.picture.Mark;
import app.wakewell.picture.Palette;
import app.wakewell.picture.Picture;
import app.wakewell.picture.Role;
import app.wakewell.picture.Targets;

/**
 * A picture on the screen. It is painted in the palette that fits the theme. Where it has mornings, the pointer and the
 * arrow keys look at them one by one: a line and a marked dot, or a frame where nights lie in weeks, and a card with
 * the night's words. It takes one stop of the Tab key then; a picture without mornings takes none.
 *
 * <p>A screen reader hears title and description, and once a night is looked at, that night.
 */
public final class PictureView extends Region {

    private static final StyleablePropertyFactory<PictureView> STYLES = new StyleablePropertyFactory<>(
            Region.getClassCssMetaData());
    private static final double HALF = 0.5;
    private static final double SELECTED_RADIUS = 5;
    private static final double BESIDE = 14;
    private static final double FRAME_ARC = 5;

    private final ObjectProperty<@Nullable Picture> picture = new SimpleObjectProperty<>(this, "picture");
    private final ObjectProperty<@Nullable LocalDate> night = new SimpleObjectProperty<>(this, "night");
    private final ObjectProperty<@Nullable LocalDate> chosen = new SimpleObjectProperty<>(this, "chosen");
    /** The ground the picture lies on; by it the palette is chosen, so that a picture follows the theme by itself. */
    private final StyleableProperty<Color> paper = STYLES.createStyleableColorProperty(this, "paper", "-wk-paper",
            view -> view.paper, Color.WHITE);
    private final Canvas canvas = new Canvas();
    private final Line line = new Line();
    private final Circle dot = new Circle(SELECTED_RADIUS);
    private final Rectangle frame = frame();
    private final Rectangle chosenFrame = frame();
    private final NightCard card = new NightCard();
    private Function<LocalDate, Optional<NightWords>> words = any -> Optional.empty();
    private Consumer<LocalDate> onOpen = any -> {};
    private @Nullable Consumer<LocalDate> onChoose;
    private BiConsumer<Double, Double> onRoom = (width, height) -> {};
    private double top;
    private double bottom;
    private double toldWidth;
    private double toldHeight;

    public PictureView() {
        getStyleClass().add("picture-view");
        getStylesheets().add(Objects.requireNonNull(PictureView.class.getResource("picture.css")).toExternalForm());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        line.setManaged(false);
        dot.setManaged(false);
        getChildren().addAll(canvas, chosenFrame, frame, line, dot, card);
        picture.subscribe(this::show);
        night.subscribe(this::lookAt);
        chosen.subscribe(this::frameChosen);
        ((ObservableValue<?>) paper).subscribe(this::paint);
        setOnMouseMoved(this::pointed);
        setOnMouseExited(left -> night.set(null));
        setOnMouseClicked(this::clicked);
        setOnKeyPressed(this::pressed);
    }

    private static Rectangle frame() {
        Rectangle around = new Rectangle();
        around.setManaged(false);
        around.setMouseTransparent(true);
        around.setFill(null);
        around.setArcWidth(FRAME_ARC);
        around.setArcHeight(FRAME_ARC);
        return around;
    }

    /** What is painted, or {@code null} while there is nothing yet. */
    public ObjectProperty<@Nullable Picture> pictureProperty() {
        return picture;
    }

    /** The night that is looked at, or {@code null}. */
    public ObjectProperty<@Nullable LocalDate> nightProperty() {
        return night;
    }

    /** The night that is shown elsewhere, framed where nights lie in weeks; or {@code null}. */
    public ObjectProperty<@Nullable LocalDate> chosenProperty() {
        return chosen;
    }

    /** Sets the words of a night; a night without words gets no card. */
    public void setWords(Function<LocalDate, Optional<NightWords>> nightInWords) {
        words = nightInWords;
    }

    /** Runs when a night was clicked, or Enter pressed while it was looked at. */
    public void setOnOpen(Consumer<LocalDate> open) {
        onOpen = open;
    }

    /**
     * Runs when a night was clicked, or Space pressed while it was looked at; opening it then takes two clicks or
     * Enter.
     */
    public void setOnChoose(Consumer<LocalDate> choose) {
        onChoose = choose;
    }

    /** Runs whenever there is other room than before, with width and height in pixels, which may be 0. */
    public void setOnRoom(BiConsumer<Double, Double> room) {
        onRoom = room;
    }

    private void show() {
        paint();
        Picture now = picture.get();
        setFocusTraversable(now != null && !now.targets().mornings().isEmpty());
        LocalDate looked = night.get();
        if (looked != null && (now == null || now.targets().of(looked).isEmpty())) {
            night.set(null);
        } else {
            lookAt();
        }
        requestLayout();
    }

    private void paint() {
        Picture now = picture.get();
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        if (now == null) {
            return;
        }
        canvas.setWidth(Math.ceil(now.width()));
        canvas.setHeight(Math.ceil(now.height()));
        PicturePainter.paint(canvas.getGraphicsContext2D(), now, palette());
        top = now.height();
        bottom = 0;
        for (Mark mark : now.marks()) {
            if (mark instanceof Mark.Line scale && mark.role() == Role.GRID) {
                top = Math.min(top, scale.y1());
            } else if (mark instanceof Mark.Line axis && mark.role() == Role.AXIS) {
                bottom = Math.max(bottom, axis.y1());
            }
        }
    }

    private Palette palette() {
        Color ground = paper.getValue();
        if (ground.getBrightness() > HALF) {
            return Palette.light();
        }
        return ground.equals(Color.BLACK) ? Palette.highContrast() : Palette.dark();
    }

    private void lookAt() {
        Picture now = picture.get();
        LocalDate looked = night.get();
        Optional<Targets.Target> target = now == null || looked == null
                ? Optional.empty()
                : now.targets().of(looked);
        boolean inWeeks = now != null && now.targets().weeks() != null;
        frame.setVisible(target.isPresent() && inWeeks);
        line.setVisible(target.isPresent() && !inWeeks);
        dot.setVisible(!inWeeks && target.filter(it -> it.y().isPresent()).isPresent());
        Optional<NightWords> said = target.flatMap(it -> words.apply(it.night()));
        card.setVisible(said.isPresent());
        said.ifPresent(card::say);
        target.ifPresent(this::mark);
        frameChosen();
        setAccessibleText(said.map(NightWords::spoken)
                .orElseGet(() -> now == null ? "" : now.title() + ". " + now.description()));
    }

    private void mark(Targets.Target target) {
        Palette palette = palette();
        Ink selected = palette.ink(Role.SELECTED_DOT);
        double x = Math.floor(target.x()) + HALF;
        line.setStartX(x);
        line.setEndX(x);
        line.setStartY(top);
        line.setEndY(bottom);
        line.setStroke(PicturePainter.colour(palette.ink(Role.SELECTED_LINE).stroke()));
        double y = target.y().orElse((top + bottom) / 2);
        dot.setCenterX(target.x());
        dot.setCenterY(y);
        dot.setFill(PicturePainter.colour(selected.fill()));
        dot.setStroke(PicturePainter.colour(selected.stroke()));
        dot.setStrokeWidth(selected.strokeWidth());
        frame(frame, target);
        double floor = frame.isVisible() ? getHeight() : bottom;
        double width = snapSizeX(card.prefWidth(-1));
        double height = snapSizeY(card.prefHeight(width));
        boolean right = target.x() + BESIDE + width <= getWidth();
        card.resizeRelocate(snapPositionX(right ? target.x() + BESIDE : Math.max(0, target.x() - BESIDE - width)),
                snapPositionY(Math.max(0, Math.min(y - height / 2, floor - height))), width, height);
    }

    private void frameChosen() {
        Picture now = picture.get();
        LocalDate night = chosen.get();
        Optional<Targets.Target> target = now == null || night == null || now.targets().weeks() == null
                ? Optional.empty()
                : now.targets().of(night);
        chosenFrame.setVisible(target.isPresent());
        target.ifPresent(it -> frame(chosenFrame, it));
    }

    private void frame(Rectangle around, Targets.Target target) {
        Picture now = picture.get();
        Targets.Weeks weeks = now == null ? null : now.targets().weeks();
        if (weeks == null) {
            return;
        }
        Ink ink = palette().ink(around.equals(frame) ? Role.SELECTED_DOT : Role.SELECTED_CELL);
        around.setStroke(PicturePainter.colour(around.equals(frame) ? ink.fill() : ink.stroke()));
        around.setStrokeWidth(ink.strokeWidth());
        around.setX(target.x() - weeks.pitch() / 2 - 1);
        around.setY(target.y().orElse(0) - weeks.pitch() / 2 - 1);
        around.setWidth(weeks.pitch());
        around.setHeight(weeks.pitch());
    }

    private void pointed(MouseEvent event) {
        Picture now = picture.get();
        if (now != null) {
            boolean inside = now.targets().weeks() != null
                    || (event.getY() >= top - BESIDE && event.getY() <= bottom);
            night.set(inside
                    ? now.targets().at(event.getX(), event.getY()).map(Targets.Target::night).orElse(null)
                    : null);
        }
    }

    private void clicked(MouseEvent event) {
        if (isFocusTraversable()) {
            requestFocus();
        }
        if (event.getButton() == MouseButton.PRIMARY) {
            pointed(event);
            if (event.getClickCount() > 1) {
                open();
            } else {
                choose();
            }
        }
    }

    private void choose() {
        LocalDate looked = night.get();
        if (onChoose == null) {
            open();
        } else if (looked != null) {
            onChoose.accept(looked);
        }
    }

    private void open() {
        LocalDate looked = night.get();
        if (looked != null) {
            onOpen.accept(looked);
        }
    }

    private void pressed(KeyEvent event) {
        Picture now = picture.get();
        if (now == null || now.targets().mornings().isEmpty() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Targets targets = now.targets();
        if (targets.weeks() == null && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            return;
        }
        LocalDate looked = night.get();
        LocalDate first = targets.mornings().getFirst().night();
        LocalDate last = targets.mornings().getLast().night();
        switch (event.getCode()) {
            case LEFT, RIGHT, UP, DOWN ->
                night.set(looked == null ? last : stepped(targets, looked, event.getCode()));
            case HOME -> night.set(first);
            case END -> night.set(last);
            case ESCAPE -> night.set(null);
            case ENTER -> open();
            case SPACE -> choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** Where an arrow key leads; it stays where there is nothing that way. */
    private static LocalDate stepped(Targets targets, LocalDate looked, KeyCode key) {
        return targets.step(looked, Targets.Step.valueOf(key.name())).map(Targets.Target::night).orElse(looked);
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(0, 0);
        if (getWidth() != toldWidth || getHeight() != toldHeight) {
            toldWidth = getWidth();
            toldHeight = getHeight();
            // not within a layout pass, which the new picture would disturb
            Platform.runLater(() -> onRoom.accept(toldWidth, toldHeight));
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        Picture now = picture.get();
        return now == null ? 0 : now.width();
    }

    @Override
    protected double computePrefHeight(double width) {
        Picture now = picture.get();
        return now == null ? 0 : now.height();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return STYLES.getCssMetaData();
    }
}
