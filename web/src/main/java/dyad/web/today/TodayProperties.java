package dyad.web.today;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the first page is kept up to date.
 *
 * @param watchInterval from one look for news to the next, for all readers together
 */
@ConfigurationProperties("dyad.today")
record TodayProperties(Duration watchInterval) {}
