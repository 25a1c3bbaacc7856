package dyad.classify;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dyad.event.ArticleClassified;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rules of the house, for this service. */
class ArchitectureTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dyad.classify");

  @ParameterizedTest
  @MethodSource("rules")
  void code_keepsTheRule(ArchRule rule) {
    rule.check(MAIN);
  }

  static Stream<ArchRule> rules() {
    return Stream.concat(structure(), habits());
  }

  private static Stream<ArchRule> structure() {
    return Stream.of(
        slices().matching("dyad.classify.(*)..").should().beFreeOfCycles(),
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("cli")
            .definedBy("..classify.cli..")
            .layer("api")
            .definedBy("..classify.api..")
            .layer("status")
            .definedBy("..classify.status..")
            .layer("listen")
            .definedBy("..classify.listen..")
            .layer("reclassify")
            .definedBy("..classify.reclassify..")
            .layer("publish")
            .definedBy("..classify.publish..")
            .layer("train")
            .definedBy("..classify.train..")
            .layer("evaluate")
            .definedBy("..classify.evaluate..")
            .layer("item")
            .definedBy("..classify.item..")
            .layer("model")
            .definedBy("..classify.model..")
            .layer("embed")
            .definedBy("..classify.embed..")
            .layer("lexicon")
            .definedBy("..classify.lexicon..")
            .layer("decide")
            .definedBy("..classify.decide..")
            .layer("language")
            .definedBy("..classify.language..")
            .layer("actor")
            .definedBy("..classify.actor..")
            .layer("framework")
            .definedBy("..classify.framework..")
            .layer("text")
            .definedBy("..classify.text..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("api")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("status")
            .mayOnlyBeAccessedByLayers("api")
            .whereLayer("listen")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("reclassify")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("publish")
            .mayOnlyBeAccessedByLayers("listen", "reclassify", "cli")
            .whereLayer("train")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("evaluate")
            .mayOnlyBeAccessedByLayers("cli", "api", "train")
            .whereLayer("item")
            .mayOnlyBeAccessedByLayers("cli", "train", "evaluate")
            .whereLayer("model")
            .mayOnlyBeAccessedByLayers("cli", "api", "train")
            .whereLayer("embed")
            .mayOnlyBeAccessedByLayers("cli", "api", "train", "model")
            .whereLayer("lexicon")
            .mayOnlyBeAccessedByLayers("model")
            .whereLayer("decide")
            .mayOnlyBeAccessedByLayers(
                "cli",
                "api",
                "status",
                "listen",
                "publish",
                "reclassify",
                "train",
                "evaluate",
                "item",
                "model",
                "lexicon")
            .whereLayer("language")
            .mayOnlyBeAccessedByLayers("model", "train")
            .whereLayer("actor")
            .mayOnlyBeAccessedByLayers("cli", "train", "model", "language")
            .whereLayer("framework")
            .mayOnlyBeAccessedByLayers(
                "cli", "api", "train", "model", "lexicon", "language", "actor")
            .whereLayer("text")
            .mayOnlyBeAccessedByLayers("train", "model", "lexicon", "language", "actor")
            .because(
                "a feature may use what stands below it; what labels is only known by its"
                    + " interface, and api tells what lies in a model's folder"),
        noClasses()
            .that()
            .resideInAnyPackage(
                "..decide..",
                "..lexicon..",
                "..actor..",
                "..language..",
                "..framework..",
                "..text..",
                "..embed..",
                "..model..",
                "..item..",
                "..train..",
                "..evaluate..")
            .and()
            .haveSimpleNameNotEndingWith("Configuration")
            .and()
            .haveSimpleNameNotEndingWith("Properties")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "reactor..", "org.apache.kafka..")
            .because("labels are decided by pure code, Spring and Kafka stay at the rim"),
        noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dyad.ingest..", "dyad.search..", "dyad.web..", "dyad.servers..")
            .because("services share events only"),
        noClasses()
            .that()
            .resideOutsideOfPackage("..embed..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.langchain4j..", "ai.onnxruntime..")
            .because("what embeds can be replaced in one place"),
        noClasses()
            .that()
            .resideOutsideOfPackage("..train..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("de.bwaldvogel..")
            .because("labelling needs no training library"),
        classes()
            .that()
            .areAnnotatedWith(RestController.class)
            .should()
            .resideInAPackage("..api..")
            .because("HTTP has one place"),
        methods()
            .that()
            .areAnnotatedWith(KafkaListener.class)
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("..listen..")
            .because("reading Kafka has one place"),
        noClasses()
            .that()
            .resideOutsideOfPackage("..publish..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(KafkaTemplate.class)
            .because("writing Kafka has one place"),
        noClasses()
            .that()
            .resideOutsideOfPackage("..publish..")
            .should(construct(ArticleClassified.class))
            .because("the event is made in one place"));
  }

  private static ArchCondition<JavaClass> construct(Class<?> type) {
    return new ArchCondition<>("construct " + type.getSimpleName()) {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        item.getConstructorCallsFromSelf().stream()
            .filter(call -> call.getTargetOwner().isEquivalentTo(type))
            .forEach(
                call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
      }
    };
  }

  private static Stream<ArchRule> habits() {
    return Stream.of(
        noClasses()
            .should()
            .callMethod(Mono.class, "block")
            .orShould()
            .callMethod(Flux.class, "blockFirst")
            .orShould()
            .callMethod(Thread.class, "sleep", long.class)
            .because("no thread waits where it could be told"),
        noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time comes from the clock bean"),
        noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("time comes from the clock bean"),
        classes()
            .that()
            .areAnnotatedWith(ConfigurationProperties.class)
            .should()
            .beRecords()
            .because("settings do not change"),
        fields()
            .that()
            .haveRawType(org.slf4j.Logger.class)
            .should()
            .bePrivate()
            .andShould()
            .beStatic()
            .andShould()
            .beFinal()
            .because("a logger is its class's own"),
        noClasses()
            .should()
            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)")
            .orShould()
            .haveSimpleNameStartingWith("Abstract")
            .because("a name says what a thing is"),
        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.because("errors have names"),
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.because("there is a log"),
        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("the log is SLF4J's"),
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because(
            "what a class needs stands in its constructor"));
  }
}
