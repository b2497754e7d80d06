package app.wakewell.journal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import app.wakewell.domain.Problem;

/**
 * The copies that a journal makes of itself.
 *
 * @param folder
 *            where they are
 * @param lastProven
 *            when the newest copy was made and proven readable and equal, if there is one
 * @param failure
 *            why the copy due today could not be made, if so
 */
public record BackupState(Path folder, Optional<Instant> lastProven, Optional<Problem> failure) {}
