namespace DueCourse.Law.Facts;

using static DueCourse.Law.Drafting.Role;

/// <summary>One stretch of residence in the United Kingdom and Islands.</summary>
public static class TheResidence
{
    public static readonly DateFact<ResidencePeriod> From = Ask<ResidencePeriod>.Date("from", "first day", "From which day?", "Status and travel records", Caseworker);
    public static readonly DateFact<ResidencePeriod> To = Ask<ResidencePeriod>.Date("to", "last day", "To which day (leave out if it goes on)?", "Status and travel records", Caseworker);
    public static readonly YesNoFact<ResidencePeriod> GoesOn = Ask<ResidencePeriod>.YesNo("goesOn", "goes on", "has ended", "Does the period go on?", "Status and travel records", Caseworker);
    public static readonly YesNoFact<ResidencePeriod> WasOrdinary = Ask<ResidencePeriod>.YesNo("ordinary", "was ordinary residence", "was not ordinary residence", "Was it ordinary residence?", "Home, work, school, intentions", PersonOrRepresentative);
    public static readonly YesNoFact<ResidencePeriod> WasLawful = Ask<ResidencePeriod>.YesNo("lawful", "was lawful residence", "was not lawful residence", "Was it lawful residence?", "Leave or exemption for the period", Caseworker);
    public static readonly YesNoFact<ResidencePeriod> WasUnlawfulOnlyByTheOrder = Ask<ResidencePeriod>.YesNo("unlawfulOnlyByOrder", "was unlawful only because a deportation order had ended leave", "was unlawful for another reason than a deportation order", "If it was not lawful: was that only because a deportation order ended the leave (section 5(1) of the 1971 Act)?", "Leave record; the order", Caseworker);
}

/// <summary>One stretch of time held under a sentence.</summary>
public static class TheImprisonment
{
    public static readonly DateFact<ImprisonmentPeriod> From = Ask<ImprisonmentPeriod>.Date("from", "first day held", "From which day was the person held (remand that counts towards the term, and time unlawfully at large, included)?", "Prison record", Prison);
    public static readonly DateFact<ImprisonmentPeriod> To = Ask<ImprisonmentPeriod>.Date("to", "last day held", "To which day (leave out if it goes on)?", "Prison record", Prison);
    public static readonly YesNoFact<ImprisonmentPeriod> GoesOn = Ask<ImprisonmentPeriod>.YesNo("goesOn", "goes on", "has ended", "Is the person still held?", "Prison record", Prison);
    public static readonly YesNoFact<ImprisonmentPeriod> IsUnderASentencePassedHere = Ask<ImprisonmentPeriod>.YesNo("sentencePassedHere", "was under a sentence, or other order on conviction, of a court in the United Kingdom and Islands", "was not under a sentence of a court in the United Kingdom and Islands", "Was it under a sentence, or other order on conviction, of a court in the United Kingdom and Islands?", "Warrant", Prison);
    public static readonly DateFact<ImprisonmentPeriod> SentencePassedOn = Ask<ImprisonmentPeriod>.Date("sentencePassedOn", "day the sentence was passed", "On which day was that sentence passed?", "Warrant", CriminalCourt);
    public static readonly NumberFact<ImprisonmentPeriod> SentenceNumber = Ask<ImprisonmentPeriod>.Number("sentenceNumber", "number of the sentence", "Which sentence was it, by a number that the file gives? Sentences consecutive or partly consecutive to each other share one number.", "Warrant", Prison);
    public static readonly TextFact<ImprisonmentPeriod> SentenceRef = Ask<ImprisonmentPeriod>.Text("sentence", "sentence it was served under", "Under which sentence?", "Warrant", Prison);
}
