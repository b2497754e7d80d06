package app.wakewell.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import app.wakewell.domain.Problem;
import app.wakewell.journal.JournalOpener.Use;
import app.wakewell.journal.JournalStore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CloudFolderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"OneDrive", "OneDrive - A Practice", "Dropbox", "Dropbox (Personal)", "Google Drive",
            "GoogleDrive-me@example.org", "iCloudDrive", "com~apple~CloudDocs", "Nextcloud", "ownCloud", "pCloudDrive",
            "Syncthing", "Proton Drive"})
    void foldersThatAreSynchronisedAreToldByName(String name) {
        Path synchronised = folder.resolve(name);
        assertEquals(Optional.of(synchronised),
                CloudFolder.folder(synchronised.resolve("Documents").resolve("journal.db")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Documents", "Dropboxes", "my one drive", "wakewell", "synchronous", "Boxes"})
    void ordinaryFoldersAreNot(String name) {
        assertEquals(Optional.empty(), CloudFolder.folder(folder.resolve(name).resolve("journal.db")));
    }

    @Test
    void aMarkOfTheProgramThatSynchronisesTellsToo() throws IOException {
        Files.createDirectory(folder.resolve(".stfolder"));
        assertEquals(Optional.of(folder), CloudFolder.folder(folder.resolve("deep").resolve("journal.db")));
    }

    @Test
    void kindsOfDisksOfOtherComputersAreKnown() {
        for (String kind : new String[]{"nfs", "nfs4", "cifs", "smbfs", "SMB", "fuse.sshfs", "9p", "webdav"}) {
            assertTrue(CloudFolder.isDistant(kind), kind);
        }
        for (String kind : new String[]{"ext4", "apfs", "NTFS", "btrfs", "tmpfs", "overlay", "vfat", "fuseblk"}) {
            assertFalse(CloudFolder.isDistant(kind), kind);
        }
    }

    @Test
    void thePersonIsTold() {
        Path synchronised = folder.resolve("Dropbox");
        try (JournalStore store = JournalFixture.open(synchronised.resolve("journal.db"), Use.WRITE)) {
            assertEquals(Problem.of("", "problem.place.synchronised", synchronised.toString()),
                    store.backups().state().remarks().getFirst());
        }
    }
}
