package dyad.web.methodology;

import dyad.web.frame.Part;
import dyad.web.service.Ask;
import dyad.web.service.Services;
import dyad.web.trend.Trend;
import dyad.web.trend.TrendForm;
import dyad.web.trend.Trends;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The page of the methodology, which answers even when no service does. */
@Controller
class MethodologyController {
  private static final TrendForm ALL = new TrendForm("", "", "year", "");

  private final Services services;
  private final Trends trends;
  private final String formulas;
  private final String accuracy;
  private final String weaknesses;
  private final String version;

  MethodologyController(Services services, Trends trends) {
    this.services = services;
    this.trends = trends;
    formulas = Document.of("methodology.md").html();
    Document labelling = Document.of("labelling.md");
    accuracy = labelling.section("How good it is");
    weaknesses = labelling.section("Known weaknesses");
    version =
        Objects.requireNonNullElse(
            getClass().getPackage().getImplementationVersion(), "not packaged");
  }

  @GetMapping("/methodology")
  Mono<Rendering> methodology() {
    return Mono.zip(
            services
                .classifier()
                .get(Ask.to("/api/v1/framework"), FrameworkAnswer.class)
                .map(answer -> Part.of("the framework", answer)),
            services
                .classifier()
                .get(Ask.to("/api/v1/model"), ModelAnswer.class)
                .map(answer -> Part.of("the model card", answer)),
            trends
                .trend("balance", ALL)
                .map(answer -> Part.of("the correction", answer.map(Correction::of))))
        .map(parts -> page(parts.getT1(), parts.getT2(), parts.getT3()));
  }

  /**
   * How the balance is put right for the classifier's known errors.
   *
   * @param note what it was measured on, or why nothing is put right
   * @param applied whether it is
   * @param sensitivity of functional items, the part that is taken for such
   * @param specificity of geopolitical ones, likewise
   * @param items how many it was measured on
   */
  record Correction(
      String note, boolean applied, double sensitivity, double specificity, long items) {

    static Correction of(Trend trend) {
      var correction = trend.summary().path("correction");
      return new Correction(
          correction.path("note").asString(""),
          correction.path("applied").asBoolean(false),
          correction.path("sensitivity").asDouble(0),
          correction.path("specificity").asDouble(0),
          correction.path("items").asLong(0));
    }
  }

  private Rendering page(
      Part<FrameworkAnswer> framework, Part<ModelAnswer> model, Part<Correction> correction) {
    return Rendering.view("methodology")
        .modelAttribute("framework", framework)
        .modelAttribute("model", model)
        .modelAttribute("correction", correction)
        .modelAttribute("formulas", formulas)
        .modelAttribute("accuracy", accuracy)
        .modelAttribute("weaknesses", weaknesses)
        .modelAttribute("version", version)
        .build();
  }
}
