import java.io.IOException;
import java.lang.classfile.Attribute;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.attribute.RecordAttribute;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes the annotations off the components of compiled records, before they are mutated: {@code java PlainRecords.java target/classes}. Java 25 cannot exchange
 * a record with annotated components twice while it runs, and a mutation that could not be put in was counted as one that a test had noticed.
 */
public final class PlainRecords {

    private PlainRecords() {
    }

    /** Rewrites every record in a folder of classes. */
    public static void main(String[] folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder[0]))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".class")).toList()) {
                rewrite(file);
            }
        }
    }

    private static void rewrite(Path file) throws IOException {
        ClassModel type = ClassFile.of().parse(file);
        Optional<RecordAttribute> annotated = type.findAttribute(Attributes.record());
        if (annotated.isPresent()) {
            RecordAttribute plain = RecordAttribute.of(annotated.get().components().stream().map(PlainRecords::plain).toList());
            Files.write(file, ClassFile.of().transformClass(type, (rewritten, element) ->
                    rewritten.with(element instanceof RecordAttribute ? plain : element)));
        }
    }

    private static RecordComponentInfo plain(RecordComponentInfo component) {
        List<Attribute<?>> kept = new ArrayList<>();
        component.findAttribute(Attributes.signature()).ifPresent(kept::add);
        return RecordComponentInfo.of(component.name(), component.descriptor(), kept);
    }
}
