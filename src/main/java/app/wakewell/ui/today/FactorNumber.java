package app.wakewell.ui.today;

import app.wakewell.domain.Field;
import app.wakewell.domain.Parsed;
import app.wakewell.journal.wording.Wording;
import app.wakewell.ui.control.TypedField;

/** The number answered to a factor of the person's own. */
final class FactorNumber extends TypedField<Double> {

    private static final int COLUMNS = 6;

    private final Field<Double> field;

    FactorNumber(Field<Double> field, Wording wording) {
        super(COLUMNS);
        this.field = field;
        word(wording::problem);
        setQuestion(field.name());
    }

    @Override
    protected Parsed<Double> read(String text) {
        return field.parse(text);
    }

    @Override
    protected String write(Double value) {
        return field.format(value);
    }
}
