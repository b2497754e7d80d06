package app.wakewell.journal.wording;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import app.wakewell.domain.Night;
import app.wakewell.journal.Backup;
import app.wakewell.journal.Damage;

/** What is damaged in a journal and which backups there are, in words. Immutable. */
public final class SafetyWording {

    private final Wording wording;

    public SafetyWording(Wording wording) {
        this.wording = wording;
    }

    /** What is damaged and how: "Night of Sat 21 to Sun 22 November 2026: not as it was written". */
    public String damage(Damage damage) {
        String what = wording.messages().text("damage.how." + damage.how(), wording.upperFirst(what(damage)));
        return damage.remembered() ? wording.messages().text("damage.remembered", what) : what;
    }

    private String what(Damage damage) {
        return damage.key().isEmpty()
                ? wording.messages().text("damage.some." + damage.part())
                : wording.messages().text("damage.one." + damage.part(), key(damage));
    }

    private String key(Damage damage) {
        return switch (damage.part()) {
            case ENTRY, SET_UP, DRAFT -> damage.night()
                    .map(night -> wording.lowerFirst(wording.nightWithYear(night)))
                    .orElse(damage.key());
            case WEEK -> Night.parse(damage.key())
                    .map(last -> wording.dayWithYear(last.morning()))
                    .orElse(damage.key());
            default -> damage.key();
        };
    }

    /** A backup: "22 November 2026, 08:14 (when the journal was closed): 412 nights". */
    public String backup(Backup backup, ZoneId zone) {
        String why = why(backup.why());
        return backup.nights().isPresent()
                ? wording.messages().text("backup", moment(backup.madeAt(), zone), why, backup.nights().getAsLong())
                : wording.messages().text("backup.unreadable", moment(backup.madeAt(), zone), why);
    }

    /** Why a backup was made: "on closing". */
    public String why(Backup.Why why) {
        return wording.messages().text("backup.why." + why);
    }

    /** A moment of this computer's clock: "22 November 2026, 08:14". */
    public String moment(Instant at, ZoneId zone) {
        ZonedDateTime there = at.atZone(zone);
        return wording.messages()
                .text("backup.moment", wording.dayWithYear(LocalDate.from(there)),
                        wording.anyValue(there.toLocalTime()));
    }
}
