package dyad.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dyad.search");

  @Test
  void packages_useOnlyWhatStandsBelowThem() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("api")
        .definedBy("dyad.search.api..")
        .layer("status")
        .definedBy("dyad.search.status..")
        .layer("listen")
        .definedBy("dyad.search.listen..")
        .layer("alert.watch")
        .definedBy("dyad.search.alert.watch..")
        .layer("alert.like")
        .definedBy("dyad.search.alert.like..")
        .layer("alert.deliver")
        .definedBy("dyad.search.alert.deliver..")
        .layer("alert.raise")
        .definedBy("dyad.search.alert.raise..")
        .layer("alert.match")
        .definedBy("dyad.search.alert.match..")
        .layer("alert.subscription")
        .definedBy("dyad.search.alert.subscription..")
        .layer("alert.topic")
        .definedBy("dyad.search.alert.topic..")
        .layer("export")
        .definedBy("dyad.search.export..")
        .layer("profile")
        .definedBy("dyad.search.profile..")
        .layer("embed")
        .definedBy("dyad.search.embed..")
        .layer("correct")
        .definedBy("dyad.search.correct..")
        .layer("trend")
        .definedBy("dyad.search.trend..")
        .layer("calendar")
        .definedBy("dyad.search.calendar..")
        .layer("scan")
        .definedBy("dyad.search.scan..")
        .layer("query")
        .definedBy("dyad.search.query..")
        .layer("language")
        .definedBy("dyad.search.language..")
        .layer("index")
        .definedBy("dyad.search.index..")
        .layer("story")
        .definedBy("dyad.search.story..")
        .layer("elastic")
        .definedBy("dyad.search.elastic..")
        .whereLayer("api")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("status")
        .mayOnlyBeAccessedByLayers("api")
        .whereLayer("listen")
        .mayOnlyBeAccessedByLayers("api")
        .whereLayer("export")
        .mayOnlyBeAccessedByLayers("api")
        .whereLayer("profile")
        .mayOnlyBeAccessedByLayers("api")
        .whereLayer("embed")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("alert.watch")
        .mayOnlyBeAccessedByLayers("api")
        .whereLayer("alert.like")
        .mayOnlyBeAccessedByLayers("api")
        .whereLayer("alert.deliver")
        .mayOnlyBeAccessedByLayers("api", "listen")
        .whereLayer("alert.raise")
        .mayNotBeAccessedByAnyLayer()
        .whereLayer("alert.match")
        .mayOnlyBeAccessedByLayers("listen")
        .whereLayer("alert.subscription")
        .mayOnlyBeAccessedByLayers(
            "api",
            "listen",
            "alert.match",
            "alert.raise",
            "alert.deliver",
            "alert.like",
            "alert.watch")
        .whereLayer("alert.topic")
        .mayOnlyBeAccessedByLayers(
            "listen", "alert.deliver", "alert.raise", "alert.subscription", "alert.watch")
        .whereLayer("correct")
        .mayOnlyBeAccessedByLayers("api", "listen")
        .whereLayer("trend")
        .mayOnlyBeAccessedByLayers("api", "alert.watch")
        .whereLayer("calendar")
        .mayOnlyBeAccessedByLayers("api")
        .whereLayer("scan")
        .mayOnlyBeAccessedByLayers("trend", "calendar", "api")
        .whereLayer("query")
        .mayOnlyBeAccessedByLayers(
            "embed",
            "export",
            "scan",
            "trend",
            "calendar",
            "api",
            "status",
            "alert.like",
            "alert.watch")
        .whereLayer("index")
        .mayOnlyBeAccessedByLayers("api", "listen", "correct", "scan", "query", "alert.match")
        .whereLayer("language")
        .mayOnlyBeAccessedByLayers(
            "query",
            "profile",
            "export",
            "scan",
            "trend",
            "calendar",
            "api",
            "alert.match",
            "alert.subscription",
            "alert.like",
            "alert.watch")
        .whereLayer("story")
        .mayOnlyBeAccessedByLayers("index", "query", "trend", "api")
        .because("package-info of dyad.search lists the packages from the rim inwards")
        .check(CLASSES);
  }

  @Test
  void otherServices_areUnknown() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dyad.ingest..", "dyad.classify..", "dyad.web..", "dyad.servers..")
        .because("services share events, never code")
        .check(CLASSES);
  }

  @Test
  void elasticsearch_isReachedFromFourPackages() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dyad.search.elastic..",
            "dyad.search.index..",
            "dyad.search.query..",
            "dyad.search.scan..")
        .and()
        .doNotHaveSimpleName("ApiConfiguration")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("co.elastic..")
        .because("the client's types are many and change; ApiConfiguration only hands one over")
        .check(CLASSES);
  }

  @Test
  void lucene_isUsedForTheQueryLanguageAndForWords() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dyad.search.language..",
            "dyad.search.query..",
            "dyad.search.scan..",
            "dyad.search.trend..",
            "dyad.search.calendar..",
            "dyad.search.story..",
            "dyad.search.alert.match..",
            "dyad.search.alert.subscription..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .because(
            "the query language is Lucene's, so is what runs its queries on arrival, and stories"
                + " are compared by its stemmed words")
        .check(CLASSES);
  }

  @Test
  void queriesStoriesAndTrends_arePure() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "dyad.search.language..",
            "dyad.search.query..",
            "dyad.search.trend..",
            "dyad.search.calendar..",
            "dyad.search.story..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework..", "reactor..", "org.apache.kafka..", "io.micrometer..")
        .because("what a query or a number means needs no framework to say and to test")
        .check(CLASSES);
  }

  @Test
  void controllers_standInApiAndTouchNoClient() {
    classes()
        .that()
        .areAnnotatedWith(RestController.class)
        .should()
        .resideInAPackage("dyad.search.api")
        .because("one package is the HTTP interface")
        .check(CLASSES);
    noClasses()
        .that()
        .areAnnotatedWith(RestController.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("co.elastic..", "org.springframework.kafka..", "org.apache.kafka..")
        .because("controllers translate, others do the work")
        .check(CLASSES);
  }

  @Test
  void kafkaIsReadAndWritten_inFewPackages() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dyad.search.listen..",
            "dyad.search.correct..",
            "dyad.search.status..",
            "dyad.search.alert..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.springframework.kafka..", "org.apache.kafka..")
        .because(
            "one package takes articles, one corrections; alerts go from topic to topic; status"
                + " asks for offsets")
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
