package dyad.event;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dyad.event");

  @Test
  void contract_dependsOnTheWireOnly() {
    classes()
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dyad.event",
            "java..",
            "com.fasterxml.jackson.annotation",
            "tools.jackson..",
            "io.cloudevents..",
            "org.apache.kafka..",
            "org.jspecify..")
        .because("every service depends on the contract, so it must bring no framework")
        .check(CLASSES);
  }

  @Test
  void events_areRecords() {
    classes()
        .that()
        .implement(Event.class)
        .should()
        .beRecords()
        .because("an event is a value that cannot change")
        .check(CLASSES);
  }
}
