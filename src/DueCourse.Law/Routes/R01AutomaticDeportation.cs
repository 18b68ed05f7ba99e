namespace DueCourse.Law.Routes;

using DueCourse.Law.UkBordersAct2007;

/// <summary>R1: automatic deportation.</summary>
public static class R01AutomaticDeportation
{
    /// <summary>The route.</summary>
    public static Route Route => new("R1", "Automatic deportation (UK Borders Act 2007, s. 32)",
        Applies: It.Always,
        Requires:
        [
            new("a foreign criminal: neither British nor Irish, with a conviction here that qualifies (UK Borders Act 2007, s. 32(1))",
                Section32.ForeignCriminal, "The nationality record on the day of decision, and the certificate of conviction"),
            new("a conviction in the United Kingdom with a sentence of at least 12 months, as section 38 counts it, to which Exceptions 2 and 7 do not apply (UK Borders Act 2007, ss. 32(2), 33(3), 33(6B) and 38)",
                ThePerson.AnyConviction(Section32.ConvictionThatCallsForAnOrder),
                "The certificate of conviction and the sentence as pronounced; a suspended sentence for a conviction before 22 March 2026 counts only once a court activates it"),
        ],
        Blocks:
        [
            CommonBlockers.BritishCitizen, CommonBlockers.RightOfAbode,
            new("The person is an Irish citizen (UK Borders Act 2007, s. 32(1)(a), since 23:00 on 31 December 2020)",
                ThePerson.IsAnIrishCitizen & !Section32.NeitherBritishNorIrish,
                "Nothing on this route; routes R2 and R4 ask the policy on Irish citizens (J03)"),
            CommonBlockers.LongResident,
            CommonBlockers.Exempt,
            new("Exception 1: removal would breach a Convention right or the Refugee Convention (UK Borders Act 2007, s. 33(2))",
                Section33.Exception1, "The risk or the family circumstances have changed, as a tribunal would see it"),
            new("Exception 3: rights under the European treaties (UK Borders Act 2007, s. 33(4), until the end of the transition period)",
                Section33.Exception3, "The end of the right"),
            new("Exception 4: extradition is in train (UK Borders Act 2007, s. 33(5))",
                Section33.Exception4, "The extradition proceedings end without extradition"),
            new("Exception 5: an order under mental health law has effect (UK Borders Act 2007, s. 33(6))",
                Section33.Exception5, "The order ends; the question is then asked afresh"),
            new("Exception 6: it would contravene the anti-trafficking Convention (UK Borders Act 2007, s. 33(6A))",
                Section33.Exception6, "The obligations owed to the person as a victim have ended"),
            new("A criminal appeal is open, so no automatic order may be made (UK Borders Act 2007, s. 34)",
                Section34.OrderIsBarred,
                "The appeal is determined or withdrawn, or the time has run out; or, if none is lodged, the person's written statement that they do not intend to appeal"),
        ]);
}
