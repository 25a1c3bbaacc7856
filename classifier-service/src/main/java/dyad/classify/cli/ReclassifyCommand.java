package dyad.classify.cli;

import dyad.classify.publish.ClassifiedRecords;
import dyad.classify.reclassify.Reclassification;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Labels the archive anew. */
@Command(
    name = "reclassify",
    mixinStandardHelpOptions = true,
    description = {
      "Labels all articles of the archive anew with the model in use. The search shows the new labels",
      "as they come; no alert is raised by them, and labels that people corrected stay."
    })
final class ReclassifyCommand implements Callable<Integer> {
  @Mixin final Workplace workplace = new Workplace();

  @Option(
      names = "--kafka",
      paramLabel = "HOST:PORT",
      defaultValue = "${KAFKA_BOOTSTRAP_SERVERS:-127.0.0.1:9092}",
      description = "where Kafka is (${DEFAULT-VALUE})")
  String kafka = "127.0.0.1:9092";

  @Spec @Nullable CommandSpec spec;

  @Override
  public Integer call() throws InterruptedException, ExecutionException {
    Reclassification run =
        new Reclassification(workplace.classifier(), new ClassifiedRecords(InstantSource.system()));
    long labelled = run.run(kafka, this::tell);
    Terminal.out(spec).println("labelled anew: " + labelled);
    return 0;
  }

  private void tell(long labelled, long unreadable, long left) {
    Terminal.err(spec)
        .println(
            "labelled %d, unreadable %d, offsets left %d".formatted(labelled, unreadable, left));
  }
}
