package org.quorate.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The rules of the whole house. They stand in the last module, because only here can all the others be seen. */
class ArchitectureTest {
    private static final String GENERATED = "org.quorate.persistence.generated..";
    private static final JavaClasses HOUSE =
        new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.quorate");

    @Test
    void dependencies_between_the_modules_point_one_way() {
        check(noClasses().that().resideInAPackage("org.quorate.model..")
            .should().dependOnClassesThat().resideInAnyPackage("org.quorate.persistence..", "org.quorate.reports..", "org.quorate.app.."));
        check(noClasses().that().resideInAPackage("org.quorate.persistence..")
            .should().dependOnClassesThat().resideInAnyPackage("org.quorate.reports..", "org.quorate.app.."));
        check(noClasses().that().resideInAPackage("org.quorate.reports..")
            .should().dependOnClassesThat().resideInAnyPackage("org.quorate.persistence..", "org.quorate.app.."));
    }

    @Test
    void the_database_is_known_only_to_persistence() {
        check(noClasses().that().resideOutsideOfPackage("org.quorate.persistence..")
            .should().dependOnClassesThat().resideInAnyPackage("org.jooq..", "org.h2..", "org.flywaydb..", "java.sql..", "javax.sql..", GENERATED)
            .because("what is stored, and how, may change without the window or the reports knowing"));
    }

    @Test
    void office_file_formats_are_known_only_to_reports() {
        check(noClasses().that().resideOutsideOfPackage("org.quorate.reports..")
            .should().dependOnClassesThat().resideInAnyPackage(
                "org.apache.poi..", "org.openxmlformats..", "com.microsoft.schemas..", "org.apache.xmlbeans..", "org.apache.pdfbox..")
            .because("spreadsheets are read and documents written in one place"));
    }

    @Test
    void the_window_is_known_only_to_the_app() {
        check(noClasses().that().resideOutsideOfPackage("org.quorate.app..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "picocli..", "org.kordamp..", "org.controlsfx..", "atlantafx.."));
    }

    @Test
    void view_models_know_no_scene_and_no_stage() {
        check(noClasses().that().resideInAPackage("org.quorate.app..").and().haveSimpleNameEndingWith("ViewModel")
            .should().dependOnClassesThat().resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..", "org.kordamp..", "atlantafx..")
            .because("a view model is tested as plain Java, without a window"));
    }

    @Test
    void use_cases_know_no_javafx() {
        check(noClasses().that().resideInAPackage("org.quorate.app..").and().haveSimpleNameEndingWith("Service")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "picocli..", "org.controlsfx..", "atlantafx..")
            .because("the window and the command line share them"));
    }

    @Test
    void the_command_line_knows_no_javafx() {
        check(noClasses().that().resideInAPackage("org.quorate.app.command..")
            .should().dependOnClassesThat().resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
            .because("it runs where there is no display"));
    }

    @Test
    void packages_inside_a_module_form_no_cycle() {
        for (String module : new String[] {"model", "persistence", "reports", "app"}) {
            check(slices().matching("org.quorate." + module + ".(*)..").should().beFreeOfCycles());
        }
    }

    @Test
    void names_say_what_a_thing_is() {
        check(noClasses().that().resideOutsideOfPackage(GENERATED)
            .should().haveNameMatching(".*(Util|Utils|Utilities|Common|Manager|Helper|Helpers)")
            .orShould().resideInAnyPackage("..util..", "..utils..", "..common..", "..manager..", "..helper..", "..helpers..")
            .because("such a name tells nobody what belongs there and what does not"));
    }

    @Test
    void every_package_says_that_null_is_the_exception() {
        check(classes().that().resideOutsideOfPackage(GENERATED).should(beInANullMarkedPackage()));
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return new ArchCondition<>("be in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " lacks @NullMarked in its package-info.java"));
            }
        };
    }

    /** A package whose classes are still to be written breaks no rule. */
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(HOUSE);
    }
}
