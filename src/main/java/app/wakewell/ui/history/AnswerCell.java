package app.wakewell.ui.history;

import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import app.wakewell.domain.Field;
import app.wakewell.domain.Night;

/**
 * An answer of a night in the table, which can be given there. What is refused is said beside the cell, and what was
 * typed stays to be put right.
 */
final class AnswerCell extends TableCell<NightRow, NightRow> {

    /** Nights that stay in sight above the one that the keys go on to. */
    private static final int ABOVE = 4;

    private final NightColumn column;
    private final HistoryViewModel model;
    private final HistoryTexts texts;
    private final BesideCell beside;
    private final Begun begun;
    private @Nullable AnswerEditor editor;
    /** While an answer is on its way to the journal, leaving the field does not send it again. */
    private boolean keeping;

    /** What was typed on a cell to begin with; asked once. */
    @FunctionalInterface
    interface Begun {
        @Nullable
        String take();
    }

    AnswerCell(NightColumn column, HistoryViewModel model, HistoryTexts texts, BesideCell beside, Begun begun) {
        this.column = column;
        this.model = model;
        this.texts = texts;
        this.beside = beside;
        this.begun = begun;
        setEditable(column.isEditable());
    }

    @Override
    protected void updateItem(@Nullable NightRow row, boolean empty) {
        super.updateItem(row, empty);
        if (!isEditing()) {
            say();
        }
    }

    private void say() {
        NightRow row = getItem();
        setGraphic(null);
        setText(isEmpty() || row == null ? "" : model.text(column, row).replace('\n', ' '));
    }

    @Override
    public void startEdit() {
        NightRow row = getItem();
        if (isEmpty() || row == null || !(column instanceof NightColumn.OfField(Field<?> field))) {
            return;
        }
        super.startEdit();
        if (!isEditing()) {
            return;
        }
        AnswerEditor opened = AnswerEditor.of(field, row.answers(), begun.take(), texts, new Typing(row, field));
        opened.control()
                .setAccessibleText(texts.text("history.editing", texts.wording().field(field),
                        texts.inSentence(row.night())));
        editor = opened;
        if (opened.large()) {
            beside.show((Region) opened.node(), this);
        } else {
            setText(null);
            setGraphic(opened.node());
        }
        opened.control().requestFocus();
        applyCss(); // a list has no skin before, and would not open
        // later, as the key or click that led here is still being told to others
        Platform.runLater(() -> {
            if (opened.equals(editor)) {
                opened.begin().run();
            }
        });
    }

    @Override
    public void cancelEdit() {
        editor = null;
        super.cancelEdit();
        beside.clear();
        say();
    }

    /** What the keys in the field lead to. */
    private final class Typing implements AnswerEditor.Outcome {

        private final NightRow row;
        private final Field<?> field;

        Typing(NightRow row, Field<?> field) {
            this.row = row;
            this.field = field;
        }

        @Override
        public void keep(String text, boolean moveOn) {
            if (keeping || editor == null) {
                return;
            }
            if (text.equals(row.answers().text(field).orElse(""))) {
                end(moveOn);
                return;
            }
            keeping = true;
            model.answer(row.night(), field, text, () -> {
                keeping = false;
                end(moveOn);
            }, this::refused);
        }

        private void refused(String why) {
            keeping = false;
            AnswerEditor open = editor;
            if (open != null) {
                open.control().setAccessibleHelp(why);
                beside.problem(why, AnswerCell.this);
            }
        }

        @Override
        public void leave() {
            end(false);
        }

        private void end(boolean moveOn) {
            AnswerEditor open = editor; // gone already where the table took the new row in
            boolean hadFocus = moveOn || (open != null && open.control().isFocused());
            if (open != null) {
                cancelEdit();
            }
            TableView<NightRow> table = Objects.requireNonNull(getTableView());
            if (hadFocus) {
                table.requestFocus();
            }
            if (moveOn) {
                // by the night, as the row may have moved and this cell with it
                List<Night> nights = table.getItems().stream().map(NightRow::night).toList();
                int next = Math.min(nights.indexOf(row.night()) + 1, nights.size() - 1);
                table.getSelectionModel().clearAndSelect(next, getTableColumn());
                table.scrollTo(Math.max(0, next - ABOVE));
            }
        }
    }
}
