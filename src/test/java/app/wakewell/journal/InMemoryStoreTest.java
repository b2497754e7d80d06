package app.wakewell.journal;

class InMemoryStoreTest extends JournalStoreContract {

    @Override
    protected JournalStore empty() {
        return InMemoryStore.empty();
    }

    @Override
    protected JournalStore reopened(JournalStore open) {
        return open;
    }

    @Override
    protected JournalStore forReading(JournalStore open) {
        return ((InMemoryStore) open).readOnly();
    }
}
