namespace DueCourse.Law.CriminalProcedureScotlandAct1995;

using DueCourse.Law.Clock;

/// <summary>Appeals against conviction on indictment in Scotland.</summary>
/// <remarks>https://www.legislation.gov.uk/ukpga/1995/46/section/109. The periods for summary cases and for sentence alone are shorter and were not read.</remarks>
public static class SolemnAppeals
{
    private static readonly Provision Act = Provision
        .Section("109", of: "Criminal Procedure (Scotland) Act 1995", uri: "ukpga/1995/46")
        .InForce(from: 1.April(1996), by: "s. 309(2)")
        .Extends("Scotland")
        .Sure(Confidence.Low, "two weeks and then eight weeks are remembered; the text was not read, and the periods for summary cases and for sentence alone are shorter");

    /// <summary>Intimation of the intention to appeal, within two weeks.</summary>
    public static TimeLimit Intimation => Act[""].TimeLimit(
        "cpsa1995.intimation", TimeLimitKind.PersonActsBy,
        "Intention to appeal against a conviction on indictment must be intimated within two weeks",
        Within(14, "The proceedings were finally determined"),
        RunningTime.FromAStep("intimation of an appeal", TheStep.Type.Is("solemn-conviction"),
            Caution.Always("An appeal against sentence alone, and any appeal in a summary case, has a shorter time that was not read: ask a Scottish lawyer at once.")))
        .ThenRuns("If intimation is lodged on the last day", () => NoteOfAppeal);

    /// <summary>The note of appeal, within eight weeks of intimation.</summary>
    public static TimeLimit NoteOfAppeal => Act[""].TimeLimit(
        "cpsa1995.note", TimeLimitKind.PersonActsBy,
        "The note of appeal must be lodged within eight weeks of the intimation",
        Within(56, "Intimation was lodged"),
        RunningTime.FromAStep("a note of appeal", TheStep.Type.Is("intimation-lodged")));

    private static Reckoning Within(int days, string began) => new InDays(
        began, days.DaysAfter(), OfficeDays.OfScotland,
        AtTheEnd.TheOfficeMustBeOpen("Nothing that was read moves the last day on."), CutOff.WhileTheOfficeIsOpen);
}
