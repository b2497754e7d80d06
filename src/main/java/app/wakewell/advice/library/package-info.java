/** Reads the advice library from its file; the one place of the inner packages that sees JSON. */
package app.wakewell.advice.library;
