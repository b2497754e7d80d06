package app.wakewell;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the module lets others see. */
class ModuleTest {

    @Test
    void moduleOpensOnlyWhatItMust() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("/module-info.class")) {
            ModuleDescriptor module = ModuleDescriptor.read(Objects.requireNonNull(in));
            assertFalse(module.isOpen(), "the module is open as a whole");
            assertTrue(module.exports().stream().allMatch(ModuleDescriptor.Exports::isQualified),
                    () -> "exported to everybody: " + module.exports());
            Set<String> wrong = module.opens()
                    .stream()
                    .filter(opens -> opens.source().startsWith("app.wakewell.ui")
                            ? !opens.targets().equals(Set.of("javafx.fxml"))
                            : !opens.isQualified())
                    .map(ModuleDescriptor.Opens::toString)
                    .collect(Collectors.toCollection(TreeSet::new));
            assertTrue(wrong.isEmpty(), () -> "opened too wide: " + wrong);
        }
    }
}
