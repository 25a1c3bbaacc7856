package dyad.servers.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.WaitResponse;
import dyad.servers.process.Readiness;
import dyad.servers.process.Subject;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.testcontainers.containers.GenericContainer;

/**
 * A container that can be stopped and killed, and started again with its files and ports.
 *
 * <p>Testcontainers itself only knows to remove a container; the engine is asked for the rest.
 */
final class RestartableContainer implements Subject {
  /** How long a container may take to start; Testcontainers' minute is short for a busy machine. */
  static final Duration PATIENCE = Duration.ofMinutes(3);

  private static final int TAIL_LINES = 30;
  private static final int STOP_SECONDS = 20;

  private final String name;
  private final GenericContainer<?> container;
  private final Readiness readiness;

  RestartableContainer(String name, GenericContainer<?> container, Readiness readiness) {
    this.name = name;
    this.container = container;
    this.readiness = readiness;
  }

  void start() {
    if (isRunning()) {
      return;
    }
    if (container.getContainerId() == null) {
      container.start();
    } else {
      docker().startContainerCmd(container.getContainerId()).exec();
    }
    readiness.await(this);
  }

  void stop() {
    if (isRunning()) {
      docker().stopContainerCmd(container.getContainerId()).withTimeout(STOP_SECONDS).exec();
    }
  }

  void kill() {
    if (isRunning()) {
      docker().killContainerCmd(container.getContainerId()).exec();
      awaitEnd();
    }
  }

  void remove() {
    container.stop();
  }

  boolean isRunning() {
    return container.getContainerId() != null
        && Boolean.TRUE.equals(container.getCurrentContainerInfo().getState().getRunning());
  }

  List<String> log() {
    return container.getLogs().lines().toList();
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public boolean awaitExit(Duration time) throws InterruptedException {
    if (!isRunning()) {
      return true;
    }
    try (Ending ending = docker().waitContainerCmd(container.getContainerId()).exec(new Ending())) {
      return ending.awaitCompletion(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String ending() {
    return "status " + container.getCurrentContainerInfo().getState().getExitCodeLong();
  }

  @Override
  public List<String> logTail() {
    List<String> all = log();
    return all.subList(Math.max(0, all.size() - TAIL_LINES), all.size());
  }

  private void awaitEnd() {
    try {
      awaitExit(Duration.ofSeconds(STOP_SECONDS));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private DockerClient docker() {
    return container.getDockerClient();
  }

  /** Completed when the container has ended. */
  private static final class Ending extends ResultCallback.Adapter<WaitResponse>
      implements Closeable {}
}
