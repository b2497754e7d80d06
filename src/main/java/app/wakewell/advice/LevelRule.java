package app.wakewell.advice;

/**
 * Another level in some cases; the first rule of an item that holds counts.
 *
 * @param level
 *            the level then
 * @param condition
 *            when
 */
public record LevelRule(Level level, Expr condition) {}
