package dyad.search.alert.deliver;

/**
 * What this service can send.
 *
 * @param webhooks whether it can sign webhooks
 * @param mail whether it can send e-mail
 */
public record SendingAbilities(boolean webhooks, boolean mail) {}
