import java.nio.file.*;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.*;

/** Migrates an in-memory H2 with the shipped Flyway scripts, then generates the jOOQ classes from it. */
public class JooqCodegen {
    public static void main(String[] a) throws Exception {
        Path migrations = Path.of(a[0]), out = Path.of(a[1]);
        String url = "jdbc:h2:mem:codegen;DB_CLOSE_DELAY=-1";
        Flyway.configure().dataSource(url, "sa", "").locations("filesystem:" + migrations).load().migrate();
        GenerationTool.generate(new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(url).withUser("sa").withPassword(""))
            .withGenerator(new Generator()
                .withDatabase(new Database().withName("org.jooq.meta.h2.H2Database").withInputSchema("PUBLIC")
                    .withExcludes("flyway_schema_history"))
                .withGenerate(new Generate().withRecords(true).withPojos(false))
                .withTarget(new Target().withPackageName("org.quorate.persistence.generated").withDirectory(out.toString()))));
    }
}
