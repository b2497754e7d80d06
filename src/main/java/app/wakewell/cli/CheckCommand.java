package app.wakewell.cli;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import app.wakewell.journal.Checkup;
import app.wakewell.journal.JournalOpener.Request;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalUnusable;
import app.wakewell.journal.Secret;
import app.wakewell.journal.wording.SafetyWording;

/** {@code wakewell check}: whether every row of the journal, or of a backup, is as it was written. */
@Command(name = "check")
final class CheckCommand extends SubCommand {

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "check.file")
    private @Nullable String file;

    @Mixin
    private final SecretOptions secrets = new SecretOptions();

    CheckCommand(WakewellCommand top, Surroundings surroundings) {
        super(top, surroundings);
    }

    @Override
    public Integer call() {
        String backup = file;
        if (backup == null) {
            if (secrets.isGiven()) {
                throw wrong("check.onlySealed");
            }
            return looked(request(Use.READ));
        }
        Path path = path(backup);
        boolean sealed = secrets.isGiven() || surroundings().rescue().needsSecret(path);
        return sealed ? opened(path) : looked(new Request(path, false, Use.READ));
    }

    private int opened(Path sealed) {
        Optional<Secret> secret = secrets.read(this);
        if (secret.isEmpty()) {
            return ExitCode.REFUSED;
        }
        long nights = surroundings().rescue().check(request(Use.READ), sealed, secret.get());
        if (json()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("file", sealed.toString());
            answer.put("sealed", true);
            answer.put("state", "whole");
            answer.put("nights", nights);
            console().json(answer);
        } else {
            console().say("check.opened", sealed, nights);
        }
        return ExitCode.DONE;
    }

    private int looked(Request journal) {
        Checkup found = surroundings().rescue().check(journal);
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
