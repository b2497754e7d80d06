/** Backups that only a passphrase or a recovery code opens: the format of {@code assets/sealed/FORMAT.md}. */
package app.wakewell.storage.sealed;
