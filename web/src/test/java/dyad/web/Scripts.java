package dyad.web;

/** What the services tell of the things that are looked after. */
final class Scripts {
  private Scripts() {}

  static String subscription(int revision, String name, String more) {
    return """
        {"id":"s1","revision":%d,"owner":"local","name":"%s","query":"theme:education",
         "choices":{"pillars":[],"muteRoutine":false,"minConfidence":null,"initiators":[],"countries":[],"kinds":[]},
         "channel":{"type":"webhook","address":"https://r.example/…"},
         "schedule":{"every":"daily","mostPerHour":null,"quietFrom":null,"quietTo":null,"zone":"UTC"},
         "paused":false,"snoozedUntil":null,"expires":null,"disabled":null,
         "created":"2026-11-01T00:00:00Z","changed":"2026-11-01T00:00:00Z"%s}
        """
        .formatted(revision, name, more);
  }

  static String feed(String id, String outcome, int failures) {
    return """
        {"id":"%1$s","url":"https://%1$s.example/","title":"Feed %1$s",
         "publisher":{"name":"Outlet","country":"PK","kind":"press"},"categories":[],"language":null,"sides":[],
         "fullText":false,"paused":false,"origin":"api","added":"2026-11-01T00:00:00Z",
         "health":{"outcome":"%2$s","detail":null,"polled":"2026-11-01T00:00:00Z","nextPoll":null,
          "nextPollReason":"","failures":%3$d,"lastSuccess":null,"condition":"active","perDay":null,"newest":null,
          "hub":{"state":"none","detail":null},
          "totals":{"fetched":1,"repeated":0,"gatedOut":0,"unusable":0,"ingested":1}}}
        """
        .formatted(id, outcome, failures);
  }
}
