package dyad.search.api;

import dyad.search.calendar.CalendarCues;
import dyad.search.calendar.EventCalendar;
import dyad.search.scan.StoryScan;
import dyad.search.trend.TrendProfileReader;
import dyad.search.trend.Trends;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Puts the trends and the calendar together. */
@Configuration(proxyBeanMethods = false)
class TrendConfiguration {
  /** Calculations at a time, and how many more may wait. */
  private static final int AT_A_TIME = 2;

  private static final int WAITING = 20;

  @Bean
  Trends trends(StoryScan scan, TrendProperties properties, Scheduler calculating) {
    return new Trends(scan, TrendProfileReader.read(properties.profile()), calculating::schedule);
  }

  @Bean
  EventCalendar eventCalendar(StoryScan scan, TrendProperties properties, Scheduler calculating) {
    return new EventCalendar(scan, CalendarCues.read(properties.profile()), calculating::schedule);
  }

  @Bean(destroyMethod = "dispose")
  Scheduler calculating() {
    return Schedulers.newBoundedElastic(AT_A_TIME, WAITING, "calculating");
  }
}
