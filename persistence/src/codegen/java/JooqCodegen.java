import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/**
 * Migrates an in-memory H2 with the shipped Flyway scripts, then generates the jOOQ classes from it.
 *
 * <p>Usage: {@code java JooqCodegen.java GENERATOR_SOURCE MIGRATIONS OUTPUT}. What went in is remembered beside the output as a
 * fingerprint, so that a build whose migrations have not changed does not pay for generating the same classes again.
 */
public final class JooqCodegen {
    private JooqCodegen() {}

    public static void main(String[] arguments) throws Exception {
        Path generator = Path.of(arguments[0]);
        Path migrations = Path.of(arguments[1]);
        Path output = Path.of(arguments[2]);
        Path remembered = output.resolveSibling(output.getFileName() + ".fingerprint");
        String fingerprint = fingerprint(generator, migrations);
        if (Files.isDirectory(output) && Files.exists(remembered) && Files.readString(remembered).equals(fingerprint)) {
            return;
        }
        Files.deleteIfExists(remembered);
        generate(migrations, output);
        Files.writeString(remembered, fingerprint);
    }

    private static void generate(Path migrations, Path output) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        String url = "jdbc:h2:mem:codegen;DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(url, "sa", "").locations("filesystem:" + migrations).load().migrate();
        GenerationTool.generate(new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(url).withUser("sa").withPassword(""))
            .withGenerator(new Generator()
                .withDatabase(new Database().withName("org.jooq.meta.h2.H2Database").withInputSchema("PUBLIC")
                    .withExcludes("flyway_schema_history"))
                .withGenerate(new Generate().withRecords(true).withPojos(false))
                .withTarget(new Target().withPackageName("org.quorate.persistence.generated").withDirectory(output.toString()))));
    }

    /** Everything the generated classes depend on: this generator, the migrations in order, and the libraries' versions (their jars' names). */
    private static String fingerprint(Path generator, Path migrations) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(Files.readAllBytes(generator));
        for (Path migration : scripts(migrations)) {
            digest.update(migration.getFileName().toString().getBytes(StandardCharsets.UTF_8));
            digest.update(Files.readAllBytes(migration));
        }
        digest.update(System.getProperty("java.class.path").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> scripts(Path migrations) throws IOException {
        try (var files = Files.list(migrations)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
