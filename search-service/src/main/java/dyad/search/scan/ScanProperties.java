package dyad.search.scan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How stories are read for trends and the calendar.
 *
 * @param timeout after which one page of articles is given up and the request answered with 503
 * @param mostArticles how many articles one request may read; bounds the memory it takes
 */
@ConfigurationProperties("dyad.scan")
record ScanProperties(Duration timeout, int mostArticles) {
  ScanProperties {
    if (mostArticles < 1) {
      throw new IllegalArgumentException(
          "dyad.scan.most-articles must be at least 1: " + mostArticles);
    }
  }
}
