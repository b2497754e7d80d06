package app.wakewell.ui.setups;

import java.time.LocalDate;
import java.time.Period;

import app.wakewell.domain.Answers;
import app.wakewell.domain.Field;
import app.wakewell.domain.Night;
import app.wakewell.domain.Parsed;
import app.wakewell.domain.Patch;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.BedWording;
import app.wakewell.journal.wording.Messages;
import app.wakewell.journal.wording.Wording;

/**
 * The words of Set-ups.
 *
 * @param messages
 *            those of the screen
 * @param wording
 *            those of the journal
 */
record SetUpsTexts(Messages messages, Wording wording) {

    String text(String key, Object... details) {
        return messages.text(key, details);
    }

    /** The night inside a sentence. */
    String night(Night night) {
        return wording.lowerFirst(wording.nightWithYear(night));
    }

    /** The bed of a journal in words, its things by their names. */
    BedWording bed(Snapshot journal) {
        return wording.bed().naming(journal.things());
    }

    /** A canonical text of a field as a person reads it. */
    String value(Field<?> field, String text) {
        Answers said = switch (Patch.NONE.parse(field, text)) {
            case Parsed.Ok<Patch>(Patch patch) -> patch.applyTo(Answers.NONE);
            case Parsed.No<Patch> no -> Answers.NONE;
        };
        return wording.answer(field, said).orElse(text);
    }

    /** A day, with its year. */
    String day(LocalDate day) {
        return wording.dayWithYear(day);
    }

    /** How old something is that was bought on a day: "8 years 2 months". */
    String age(LocalDate bought, LocalDate today) {
        Period age = Period.between(bought, today);
        if (age.isNegative()) {
            return text("setups.age.ahead", day(bought));
        }
        String months = text("setups.age.months", age.getMonths());
        return age.getYears() == 0
                ? months
                : age.getMonths() == 0
                        ? text("setups.age.years", age.getYears())
                        : text("setups.age", text("setups.age.years", age.getYears()), months);
    }
}
