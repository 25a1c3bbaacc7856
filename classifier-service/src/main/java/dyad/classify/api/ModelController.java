package dyad.classify.api;

import dyad.classify.evaluate.Counts;
import dyad.classify.evaluate.Headline;
import dyad.classify.evaluate.LabelFigures;
import dyad.classify.framework.ProfileProperties;
import dyad.classify.model.ModelNote;
import dyad.classify.model.ModelProperties;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;

/** Serves what the model in use is made of, and how good it was when it was measured. */
@RestController
class ModelController {
  private static final Logger LOG = LoggerFactory.getLogger(ModelController.class);

  private final ModelAnswer answer;

  ModelController(ProfileProperties place, ModelProperties model) {
    Path folder = model.in(place.profile());
    ModelNote note = ModelNote.read(folder);
    answer = new ModelAnswer(note, validation(folder, note.version()));
  }

  /**
   * The model in use.
   *
   * @param model what it is made of
   * @param validation how good it is, null when it was not measured since it was made
   */
  record ModelAnswer(ModelNote model, @Nullable Validation validation) {}

  /**
   * How good a model is on the items that training kept from it.
   *
   * @param items how many they are
   * @param figures the headline figures, from 0 to 1
   * @param labels for each label how often it was given rightly, given wrongly, and missed
   */
  record Validation(int items, Map<String, Double> figures, Map<String, Counts> labels) {}

  @GetMapping("/api/v1/model")
  ModelAnswer model() {
    return answer;
  }

  /** Figures of another model would be worse than none. */
  private static @Nullable Validation validation(Path folder, String version) {
    try {
      LabelFigures labels = LabelFigures.read(folder).orElse(null);
      return labels == null || !labels.version().equals(version)
          ? null
          : new Validation(labels.items(), Headline.read(folder).figures(), labels.labels());
    } catch (IOException | JacksonException e) {
      LOG.warn("The figures beside the model in {} cannot be read: {}", folder, e.getMessage());
      return null;
    }
  }
}
