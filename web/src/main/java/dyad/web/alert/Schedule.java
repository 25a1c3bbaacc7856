package dyad.web.alert;

import org.jspecify.annotations.Nullable;

/**
 * When alerts are sent.
 *
 * @param every {@code immediate}, {@code hourly}, {@code daily} or {@code weekly}
 * @param mostPerHour what is over comes together, null for no limit
 * @param quietFrom local time from which on nothing is sent, null when there are no quiet hours
 * @param quietTo until when
 * @param zone time zone of all of it, like {@code Asia/Karachi}
 */
public record Schedule(
    String every,
    @Nullable Integer mostPerHour,
    @Nullable String quietFrom,
    @Nullable String quietTo,
    String zone) {}
