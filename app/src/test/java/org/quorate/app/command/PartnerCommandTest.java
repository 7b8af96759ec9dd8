package org.quorate.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Partners renamed and merged from the command line, in the middle of what they take part in (CM-39). */
class PartnerCommandTest {
    @TempDir
    Path folder;

    private String store = "";

    @BeforeEach
    void demonstration() {
        store = folder.resolve("northfield").toString();
        assertThat(new Console().run("demo", store, "--today", "2027-01-18")).isZero();
    }

    private Console run(int code, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", store, "--today", "2027-01-18"));
        Console console = new Console();
        assertThat(console.run(all.toArray(String[]::new))).as(console.err() + console.out()).isEqualTo(code);
        return console;
    }

    @Test
    void a_partner_renamed_and_another_merged_in_mid_dispute_stand_there_under_the_names_of_then() throws IOException {
        run(0, "dispute", "open", "Rota of the coast road", "--party", "Coast Council", "--party", "Moor District Council", "--affected", "Coast Council",
                "--affected", "Moor District Council", "--affected-decided-by", "Independent Chair", "--by", "Coast Council", "--on", "2027-01-04");
        String reference = run(0, "list", "disputes").out().lines().filter(line -> line.contains("Rota of the coast road")).findFirst().orElseThrow()
                .replaceAll(" .*", "");
        assertThat(run(0, "partner", "rename", "Coast Council", "--to", "Coastal Unitary Council", "--on", "2027-01-10").out()).contains("is now");
        assertThat(run(0, "partner", "merge", "Moor District Council", "--into", "Northfield West Council", "--on", "2027-01-12").out())
                .contains("is part of Northfield West Council");
        assertThat(run(2, "partner", "merge", "Nobody Council", "--into", "Northfield West Council").err()).contains("There is no partner called");

        run(0, "dispute", "settle", reference, "--by", "Coastal Unitary Council", "--reason", "one rota", "--on", "2027-01-15");
        assertThat(run(0, "dispute", "show", reference).out()).contains("Settled, Coast Council: one rota", "Moor District Council")
                .doesNotContain("Settled, Coastal");
        Path register = folder.resolve("renamed.csv");
        run(0, "export", "dispute-register", "-o", register.toString());
        assertThat(Files.readString(register)).contains("Coast Council; Moor District Council");
        Path chronology = folder.resolve("renamed-chronology.csv");
        run(0, "export", "dispute-chronology", "--dispute", reference, "-o", chronology.toString());
        assertThat(Files.readString(chronology)).contains("Coast Council").doesNotContain("Coastal Unitary");
        Path letter = folder.resolve("renamed.docx");
        run(0, "export", "dispute-letter", "--dispute", reference, "--letter", "settlement", "-o", letter.toString());
        try (ZipFile zip = new ZipFile(letter.toFile())) {
            assertThat(new String(zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]+>", ""))
                    .contains("Coastal Unitary Council (formerly Coast Council)", "Northfield West Council (formerly Moor District Council)",
                            "between Coast Council and Moor District Council was settled");
        }
        assertThat(run(0, "partner", "merge", "Northfield Acute Hospitals NHS Trust", "--into", "Northfield Community Health NHS Trust").out())
                .as("one with escalations and levels of assurance on record").contains("is part of");
        assertThat(run(0, "escalation", "show", "E-1").out()).contains("Northfield Acute Hospitals NHS Trust");
        assertThat(new Console().run("check", store, "--journal")).isZero();
    }
}
