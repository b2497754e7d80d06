package app.wakewell.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import app.wakewell.domain.Problem;
import app.wakewell.journal.Backup;
import app.wakewell.journal.Checkup;
import app.wakewell.journal.Damage;
import app.wakewell.journal.SealedBackup;

/** Backups and checks as they stand in {@code --json} output. */
final class SafetyValues {

    private SafetyValues() {}

    static Map<String, Object> of(Backup backup) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", backup.file().toString());
        values.put("why", backup.why().name());
        values.put("at", backup.madeAt().toString());
        backup.nights().ifPresent(nights -> values.put("nights", nights));
        return values;
    }

    static Map<String, Object> of(SealedBackup backup) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", backup.file().toString());
        values.put("sealed", true);
        values.put("recoveryCode", backup.code().inGroups());
        values.put("nights", backup.nights());
        return values;
    }

    static Map<String, Object> of(Checkup found) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("journal", found.file().toString());
        values.put("state", found.trouble().map(reason -> reason.name().toLowerCase(Locale.ROOT)).orElse("whole"));
        values.put("nights", found.nights());
        values.put("rows", found.rows());
        values.put("hashesOk", found.trouble().isEmpty());
        found.lastProven().ifPresent(at -> values.put("lastProvenBackup", at.toString()));
        values.put("damaged", found.damaged().stream().map(SafetyValues::of).toList());
        values.put("backups", found.backups().stream().map(SafetyValues::of).toList());
        values.put("remarks", found.remarks().stream().map(Problem::key).toList());
        return values;
    }

    private static Map<String, Object> of(Damage damage) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("part", damage.part().name());
        if (!damage.key().isEmpty()) {
            values.put("key", damage.key());
        }
        values.put("how", damage.how().name());
        values.put("remembered", damage.remembered());
        return values;
    }
}
