namespace DueCourse.Law.Tests.ExtraditionAct2003;

using DueCourse.Law.Drafting;
using DueCourse.Law.ExtraditionAct2003;
using DueCourse.Law.Facts;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Section39Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static readonly Dictionary<string, (Answer Barred, Action<Subject> Says)> Cases = new()
    {
        ["Without a claim or an appeal nothing bars surrender"] = (No, p => p.All<ProtectionClaim>().All<Appeal>()),
        ["An undecided claim bars it"] = (Yes, p => p.Has<ProtectionClaim>(c => c.Is(TheProtectionClaim.Status, "undetermined"))),
        ["A refused claim does not, once no appeal is left"] = (No, p => Refused(p).All<Appeal>()),
        ["A pending appeal does"] = (Yes, p => AnAppeal(p, a => a.Is(TheAppeal.Status, "pending"))),
        ["An appeal still in time does"] = (Yes, p => AnAppeal(p, a => a.Is(TheAppeal.Status, "window-open").On(TheAppeal.LastDayInTime, Today))),
        ["A time that has passed does not, once the tribunal was asked"] = (No, p => AnAppeal(p, a => a.Is(TheAppeal.Status, "window-closed").Yes(TheAppeal.LodgementWasChecked))),
        ["A further appeal for which permission was asked does"] = (Yes, p => AnAppeal(p, a => a.Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "application-undecided"))),
        ["An appeal at its end does not"] = (No, p => AnAppeal(p, a => a.Is(TheAppeal.Status, "finally-determined").Is(TheAppeal.PermissionStep, "none-open").Yes(TheAppeal.LodgementWasChecked))),
        ["An appeal on human rights alone does not"] = (No, p => Refused(p).All<Appeal>().Has<Appeal>(a => a.Is(TheAppeal.Against, "human-rights-refusal").Is(TheAppeal.Status, "pending"))),
        ["A certificate under section 40 leaves it to a lawyer"] = (Unknown, p => p.Is(TheExtradition.Status, "ordered").Yes(TheExtradition.IsCertifiedDespiteTheAsylumClaim).Has<ProtectionClaim>(c => c.Is(TheProtectionClaim.Status, "undetermined"))),
        ["A file that does not say whether there is a claim leaves it open"] = (Unknown, _ => { }
        ),
    };

    public static TheoryData<string> Sentences => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Extradition_waits_for_the_final_determination_of_a_claim_for_asylum(string sentence) =>
        Assert.Equal(Cases[sentence].Barred, Section39.ExtraditionIsBarred.On(A.Case(p => Cases[sentence].Says(sentence.Contains("section 40", StringComparison.Ordinal) ? p : p.Is(TheExtradition.Status, "certificate-ea2003-s2"))), Today));

    [Theory, BothSidesOf(1, 1, 2004)]
    public void The_section_begins_on_1_January_2004(LocalDateTime before, LocalDateTime on)
    {
        var record = A.Case(p => p.Is(TheExtradition.Status, "certificate-ea2003-s2").Has<ProtectionClaim>(c => c.Is(TheProtectionClaim.Status, "undetermined")));

        Assert.Equal(No, Section39.ExtraditionIsBarred.Read(record, before).Answer);
        Assert.Equal(Yes, Section39.ExtraditionIsBarred.Read(record, on).Answer);
    }

    private static Subject Refused(Subject person) => person.All<ProtectionClaim>()
        .Has<ProtectionClaim>(c => c.Is(TheProtectionClaim.Status, "refused").On(TheProtectionClaim.DecisionNotifiedOn, 1.October(2026)));

    private static Subject AnAppeal(Subject person, Func<Subject, Subject> says) => Refused(person).All<Appeal>()
        .Has<Appeal>(a => says(a.Is(TheAppeal.Against, "protection-refusal")));
}
