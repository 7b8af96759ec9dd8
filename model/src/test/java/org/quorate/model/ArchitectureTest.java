package org.quorate.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the model may not do, whoever edits it: reach outside itself, read a clock, or count in floating point. */
class ArchitectureTest {
    private static final JavaClasses MODEL =
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.quorate.model");

    @Test
    void the_model_sees_only_values_of_the_platform_and_jspecify() {
        classes().should().onlyDependOnClassesThat().resideInAnyPackage(
                "org.quorate.model..", "org.jspecify..", "java.lang..", "java.math..", "java.text..", "java.time..",
                "java.util", "java.util.function..", "java.util.stream..", "java.util.regex..", "java.util.concurrent..", "java.nio.charset..")
            .because("the model does no input or output and shows nothing; a ruling must come out the same wherever it runs")
            .check(MODEL);
    }

    @Test
    void the_model_reads_no_clock() {
        noClasses().should().callMethodWhere(readsTheClock())
            .because("today's date is handed in, so that a past ruling can be computed again and come out the same")
            .check(MODEL);
    }

    @Test
    void the_model_keeps_no_floating_point() {
        noFields().should().haveRawType(floatingPoint()).because("38 of 51 displays as 75% and is not").allowEmptyShould(true).check(MODEL);
        noMethods().should().haveRawReturnType(floatingPoint()).because("38 of 51 displays as 75% and is not").allowEmptyShould(true).check(MODEL);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheClock() {
        return DescribedPredicate.describe("the system clock is read", call -> {
            MethodCallTarget target = call.getTarget();
            return switch (target.getOwner().getName()) {
                case "java.lang.System" -> Set.of("currentTimeMillis", "nanoTime").contains(target.getName());
                case "java.time.Clock" -> target.getName().startsWith("system");
                case String owner -> owner.startsWith("java.time.") && target.getName().equals("now")
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            };
        });
    }

    private static DescribedPredicate<JavaClass> floatingPoint() {
        return DescribedPredicate.describe("floating point", type -> type.isEquivalentTo(double.class) || type.isEquivalentTo(float.class)
            || type.isEquivalentTo(Double.class) || type.isEquivalentTo(Float.class));
    }
}
