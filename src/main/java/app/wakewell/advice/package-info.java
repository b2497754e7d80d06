/**
 * Advice from the articles: the language in which a card says when it fits ({@link app.wakewell.advice.Expr}), what
 * comes of it over a journal ({@link app.wakewell.advice.Explained}), and what is shown of all that is true
 * ({@link app.wakewell.advice.Advisor}). Pure; the library itself is data that {@code advice.library} reads.
 */
package app.wakewell.advice;
