package dyad.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
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
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.kafka.core.KafkaOperations;
import org.springframework.web.bind.annotation.RestController;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dyad.ingest");

  @Test
  void features_haveNoCycles() {
    slices()
        .matching("dyad.ingest.(*)..")
        .should()
        .beFreeOfCycles()
        .because("a feature must be understandable without those above it")
        .check(CLASSES);
  }

  @Test
  void features_useWhatStandsBelowThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("check")
        .definedBy("..ingest.check..")
        .layer("api")
        .definedBy("..ingest.api..")
        .layer("status")
        .definedBy("..ingest.status..")
        .layer("poll")
        .definedBy("..ingest.poll..")
        .layer("page")
        .definedBy("..ingest.page..")
        .layer("publish")
        .definedBy("..ingest.publish..")
        .layer("gate")
        .definedBy("..ingest.gate..")
        .layer("dedupe")
        .definedBy("..ingest.dedupe..")
        .layer("normalize")
        .definedBy("..ingest.normalize..")
        .layer("parse")
        .definedBy("..ingest.parse..")
        .layer("fetch")
        .definedBy("..ingest.fetch..")
        .layer("feed")
        .definedBy("..ingest.feed..")
        .whereLayer("check")
        .mayOnlyBeAccessedByLayers("api")
        .whereLayer("api")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("status")
        .mayOnlyBeAccessedByLayers("api")
        .whereLayer("poll")
        .mayOnlyBeAccessedByLayers("check")
        .layer("websub")
        .definedBy("..ingest.websub..")
        .layer("backfill")
        .definedBy("..ingest.backfill..")
        .whereLayer("backfill")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("websub")
        .mayOnlyBeAccessedByLayers("api", "poll", "status")
        .whereLayer("page")
        .mayOnlyBeAccessedByLayers("api", "poll", "check")
        .whereLayer("publish")
        .mayOnlyBeAccessedByLayers("api", "poll", "websub", "backfill")
        .whereLayer("gate")
        .mayOnlyBeAccessedByLayers("poll", "check", "backfill")
        .whereLayer("dedupe")
        .mayOnlyBeAccessedByLayers("poll", "check", "backfill")
        .whereLayer("normalize")
        .mayOnlyBeAccessedByLayers("poll", "dedupe", "check", "backfill")
        .whereLayer("parse")
        .mayOnlyBeAccessedByLayers(
            "poll", "normalize", "page", "websub", "check", "backfill", "api")
        .whereLayer("fetch")
        .mayOnlyBeAccessedByLayers("poll", "page", "websub", "check", "backfill", "api")
        .because(
            "the six stages are in this order, and only the poll, the check and an import"
                + " know them all; pages are fetched and hubs are asked beside them; what the"
                + " check tells of a feed, the API tells too")
        .check(CLASSES);
  }

  @Test
  void service_knowsNoOtherService() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dyad.classify..", "dyad.search..", "dyad.web..", "dyad.servers..")
        .because("services share events only")
        .check(CLASSES);
  }

  @Test
  void libraries_areUsedInOnePlaceEach() {
    only("org.jsoup..", "dyad.ingest.parse..", "dyad.ingest.page..");
    only("net.dankito..", "dyad.ingest.page..");
    only("crawlercommons..", "dyad.ingest.page..");
    only("picocli..", "dyad.ingest.check..", "dyad.ingest.backfill..");
    only("reactor.netty..", "dyad.ingest.fetch..");
  }

  private static void only(String library, String... features) {
    noClasses()
        .that()
        .resideOutsideOfPackages(features)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("a library that is used where its subject is can be replaced")
        .check(CLASSES);
  }

  @Test
  void core_knowsNoFramework() {
    noClasses()
        .that()
        .resideInAnyPackage("..ingest.parse..", "..ingest.normalize..", "..ingest.dedupe..")
        .or()
        .haveSimpleName("PollInterval")
        .or()
        .haveSimpleName("Rhythm")
        .or()
        .haveSimpleName("Condition")
        .or()
        .haveSimpleName("Reachability")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework..", "reactor..", "org.apache.kafka..")
        .because("what decides must be testable without what transports")
        .check(CLASSES);
  }

  @Test
  void kafka_isWrittenByPublishOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..ingest.publish..")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(KafkaOperations.class)
        .because("what is written must be written in transactions")
        .check(CLASSES);
  }

  @Test
  void controllers_areInApiOnly() {
    classes()
        .that()
        .areAnnotatedWith(RestController.class)
        .should()
        .resideInAPackage("..ingest.api..")
        .because("the protocol is one package")
        .check(CLASSES);
  }

  @Test
  void properties_areRecords() {
    classes()
        .that()
        .areAnnotatedWith(ConfigurationProperties.class)
        .should()
        .beRecords()
        .because("settings do not change")
        .check(CLASSES);
  }

  @Test
  void nothing_blocksOrSleeps() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..ingest.check..", "..ingest.backfill..")
        .should()
        .callMethod(Thread.class, "sleep", long.class)
        .orShould()
        .callMethod("reactor.core.publisher.Mono", "block")
        .orShould()
        .callMethod("reactor.core.publisher.Flux", "blockFirst")
        .orShould()
        .callMethod("reactor.core.publisher.Flux", "blockLast")
        .because("a blocked thread stops every feed behind it; a command has nobody behind it")
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
        .because("tests set the clock")
        .check(CLASSES);
  }

  @Test
  void names_sayWhatAClassIs() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .orShould()
        .haveSimpleNameStartingWith("Abstract")
        .because("such names fit everything and tell nothing")
        .check(CLASSES);
  }

  @Test
  void injectionAndLogging_areTheUsual() {
    NO_CLASSES_SHOULD_USE_FIELD_INJECTION
        .because("constructors show what is needed")
        .check(CLASSES);
    NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("one logging API").check(CLASSES);
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("logs have keys").check(CLASSES);
  }

  @Test
  void requests_areHandledWithoutWaiting() {
    methods()
        .that()
        .areDeclaredInClassesThat()
        .areAnnotatedWith(RestController.class)
        .should()
        .notHaveRawReturnType(java.util.concurrent.Future.class)
        .because("answers are reactive")
        .check(CLASSES);
  }
}
