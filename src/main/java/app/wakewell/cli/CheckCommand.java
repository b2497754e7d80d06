package app.wakewell.cli;

import java.time.ZoneId;

import picocli.CommandLine.Command;

import app.wakewell.journal.Checkup;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.wording.SafetyWording;

/** {@code wakewell check}: whether every row of the journal is as it was written, and which backups there are. */
@Command(name = "check")
final class CheckCommand extends SubCommand {

    CheckCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        Checkup found = surroundings().rescue().check(request(Use.READ));
        if (json()) {
            console().json(SafetyValues.of(found));
        } else {
            tell(found, new SafetyWording(console().wording()), surroundings().clock().getZone());
        }
        found.trouble()
                .map(reason -> new JournalUnusable(reason, found.file(), "").problem())
                .ifPresent(console()::complain);
        return found.trouble().isPresent() ? ExitCode.JOURNAL : ExitCode.DONE;
    }

    private void tell(Checkup found, SafetyWording words, ZoneId zone) {
        if (found.rows() == 0 && found.trouble().isEmpty()) {
            console().say("check.none", found.file());
        } else {
            console().say(found.trouble().isEmpty() ? "check.whole" : "check.readable", found.file(), found.nights(),
                    found.rows());
        }
        found.damaged().forEach(damage -> console().say("check.line", words.damage(damage)));
        found.lastProven()
                .ifPresentOrElse(at -> console().say("check.proven", words.moment(at, zone)),
                        () -> console().say("check.unproven"));
        found.remarks().forEach(remark -> console().say("check.line", console().wording().problem(remark)));
        if (found.trouble().isPresent() && !found.backups().isEmpty()) {
            console().say("check.backups");
            found.backups().forEach(backup -> console().say("check.backup", words.backup(backup, zone), backup.file()));
        }
    }
}
