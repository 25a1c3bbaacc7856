package dyad.classify.status;

import dyad.classify.decide.ArticleClassifier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.TimeoutException;
import org.springframework.beans.factory.ObjectProvider;

/** A reader whose broker never answers. */
public final class KafkaAwayFixture {
  private KafkaAwayFixture() {}

  /** The reader. */
  public static StageStatusReader reader(ArticleClassifier model) {
    ObjectProvider<Admin> nowhere =
        new ObjectProvider<>() {
          @Override
          public Admin getObject() {
            throw new TimeoutException("no broker");
          }
        };
    return new StageStatusReader(nowhere, model, "dyad-classifier");
  }
}
