namespace DueCourse.Law.Tests.CitizensRightsRegulations2020;

using DueCourse.Law.CitizensRightsRegulations2020;
using DueCourse.Law.Drafting;
using DueCourse.Law.Facts;
using DueCourse.Law.Record;
using NodaTime;
using static DueCourse.Law.Drafting.Answer;

public sealed class Regulation4Tests
{
    private static readonly LocalDate Today = 23.November(2026);

    private static CaseRecord Applicant(bool inTime = true, bool undetermined = true, bool? lawful = true) => A.Case(person =>
    {
        person.Says(TheSettlementScheme.AppliedInTime.Definition, new YesNoValue(inTime))
            .Says(TheSettlementScheme.ApplicationIsUndetermined.Definition, new YesNoValue(undetermined));
        if (lawful is { } was) person.Says(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations.Definition, new YesNoValue(was));
    });

    [Fact]
    public void An_application_in_time_protects_until_it_is_finally_determined() =>
        Assert.Equal(Yes, Regulation4.HasAnApplicationPending.On(Applicant(), Today));

    [Fact]
    public void Each_limb_alone_is_not_enough()
    {
        Assert.Equal(No, Regulation4.HasAnApplicationPending.On(Applicant(inTime: false), Today));
        Assert.Equal(No, Regulation4.HasAnApplicationPending.On(Applicant(undetermined: false), Today));
        Assert.Equal(No, Regulation4.HasAnApplicationPending.On(Applicant(lawful: false), Today));
    }

    [Fact]
    public void A_pending_application_or_appeal_on_the_scheme_s_record_is_undetermined() =>
        Assert.Equal(Yes, Regulation4.HasAnApplicationPending.On(A.Case(p => p
            .Is(TheSettlementScheme.Status, "appeal").Yes(TheSettlementScheme.AppliedInTime).Yes(TheSettlementScheme.WasLawfullyResidentUnderTheRegulations)), Today));

    [Fact]
    public void Unknown_residence_is_asked_for() =>
        Assert.Equal(["lawfulUnderEeaRegsAtTransitionEnd"], Regulation4.HasAnApplicationPending.Read(Applicant(lawful: null), Today).MissingIds());

    [Theory, BothSidesOf(31, 12, 2020, hour: 23)]
    public void It_begins_when_the_transition_ends(LocalDateTime before, LocalDateTime on)
    {
        Assert.Equal(No, Regulation4.HasAnApplicationPending.Read(Applicant(), before).Answer);
        Assert.Equal(Yes, Regulation4.HasAnApplicationPending.Read(Applicant(), on).Answer);
    }
}
