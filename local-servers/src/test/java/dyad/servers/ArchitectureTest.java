package dyad.servers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dyad.servers");

  static Stream<ArchRule> rules() {
    return Stream.of(
        slices()
            .matching("dyad.servers.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a package is understood with those below it, not with those above"),
        noClasses()
            .that()
            .resideOutsideOfPackage("dyad.servers.container..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.testcontainers..", "com.github.dockerjava..")
            .because("containers are one provision of two"),
        noClasses()
            .that()
            .resideOutsideOfPackage("dyad.servers.junit..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.junit..")
            .because("the local stack runs without JUnit"),
        noClasses()
            .that()
            .resideOutsideOfPackage("dyad.servers.openapi..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.networknt..", "tools.jackson..", "dyad.servers.openapi..")
            .because("tests alone hold services to their descriptions"),
        noClasses()
            .that()
            .resideInAPackage("dyad.servers.process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "org.apache.kafka..", "dyad.servers.kafka..", "dyad.servers.elastic..")
            .because("it runs the services too, and knows nothing of what it runs"),
        noClasses()
            .that()
            .resideInAnyPackage("dyad.servers.analysis..", "dyad.servers.kafka.broker..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "dyad.servers", "dyad.servers.process..", "dyad.servers.feed..", "org.slf4j..")
            .because("they run in the servers' processes, with the servers' jars alone"),
        classes()
            .that()
            .resideInAnyPackage("dyad.servers.analysis..", "dyad.servers.kafka.broker..")
            .should()
            .onlyHaveDependentClassesThat()
            .resideInAnyPackage("dyad.servers.analysis..", "dyad.servers.kafka.broker..")
            .because("their dependencies are not on the classpath of anybody else"),
        noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .because("waiting is for an event, with a deadline"),
        noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)|.*\\.Abstract[^.]*")
            .because("such names say nothing"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void rule_holds(ArchRule rule) {
    rule.check(MAIN);
  }

  @Test
  void everyPackage_isNullMarked() {
    assertThat(MAIN.getPackage("dyad.servers").getSubpackagesInTree())
        .filteredOn(javaPackage -> !javaPackage.getClasses().isEmpty())
        .isNotEmpty()
        .allMatch(javaPackage -> javaPackage.isAnnotatedWith(NullMarked.class), "is null-marked");
  }
}
