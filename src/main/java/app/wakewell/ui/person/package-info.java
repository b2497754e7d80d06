/** What the person says of themselves, breaks from the journal, and the factors of their own. */
package app.wakewell.ui.person;
