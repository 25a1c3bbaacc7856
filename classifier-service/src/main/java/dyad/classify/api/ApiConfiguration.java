package dyad.classify.api;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Threads for labelling on request, so that long texts hold up no connection. */
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {
  private static final int THREADS = 2;
  private static final int WAITING = 200;

  @Bean(destroyMethod = "dispose")
  Scheduler labelling() {
    return Schedulers.newBoundedElastic(THREADS, WAITING, "labelling");
  }
}
