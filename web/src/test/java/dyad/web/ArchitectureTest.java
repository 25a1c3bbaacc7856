package dyad.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.springframework.boot.context.properties.ConfigurationProperties;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dyad.web");

  @Test
  void whatPagesShare_knowsNoPage() {
    classes()
        .that()
        .resideInAnyPackage(
            "dyad.web.service..", "dyad.web.archive..", "dyad.web.frame..", "dyad.web.card..")
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("dyad.web..")
                .or(
                    resideInAnyPackage(
                        "dyad.web.service..",
                        "dyad.web.archive..",
                        "dyad.web.frame..",
                        "dyad.web.card..")))
        .because("pages show what clients fetch, not the other way")
        .check(CLASSES);
  }

  @Test
  void asking_knowsNothingOfWhatIsAsked() {
    noClasses()
        .that()
        .resideInAPackage("dyad.web.service..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dyad.web.archive..", "dyad.web.frame..", "dyad.web.card..")
        .because("any service is asked in the same way")
        .check(CLASSES);
  }

  @Test
  void groupsOfPages_formNoCycle() {
    slices()
        .matching("dyad.web.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a group of pages can be read, and left out, by itself")
        .check(CLASSES);
  }

  @Test
  void webClient_isBehindTheServices() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dyad.web.service..")
        .should()
        .dependOnClassesThat()
        .haveNameMatching(".*\\.WebClient.*")
        .because("one place says what it means that a service is away")
        .check(CLASSES);
  }

  @Test
  void otherServices_areUnknown() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dyad.ingest..", "dyad.classify..", "dyad.search..", "dyad.event..", "dyad.servers..")
        .because("the pages know the services by HTTP alone")
        .check(CLASSES);
  }

  @Test
  void nothing_waits() {
    noClasses()
        .should()
        .callMethod(Mono.class, "block")
        .orShould()
        .callMethod(Flux.class, "blockFirst")
        .orShould()
        .callMethod(Flux.class, "blockLast")
        .orShould()
        .callMethod(Thread.class, "sleep", long.class)
        .because("a request's thread serves all requests")
        .check(CLASSES);
  }

  @Test
  void time_isInjected() {
    noClasses()
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(Random.class)
        .because("a test must be able to say what time it is")
        .check(CLASSES);
  }

  @Test
  void properties_areRecords() {
    classes()
        .that()
        .areAnnotatedWith(ConfigurationProperties.class)
        .should()
        .beRecords()
        .because("configuration is read once and never changes")
        .check(CLASSES);
  }

  @Test
  void names_sayWhatThingsAre() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)|.*\\.Abstract[^.]*")
        .orShould()
        .resideInAnyPackage("..util..", "..common..", "..misc..", "..model..")
        .because("a name that fits anything says nothing")
        .check(CLASSES);
  }

  @Test
  void generalRules_hold() {
    NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(CLASSES);
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.check(CLASSES);
    noFields()
        .that()
        .haveRawType(Logger.class)
        .should()
        .notBePrivate()
        .orShould()
        .notBeStatic()
        .orShould()
        .notBeFinal()
        .because("a logger is a class's own")
        .check(CLASSES);
  }
}
